import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Logger } from 'pino'
import { Counter, Histogram, type Registry } from 'prom-client'
import { durationOf } from './request-duration.ts'

/** Told of each request: who makes it, once that is known, and how it was answered. */
export interface RequestLog<Caller = unknown> {
  /** The keys of a request were right. */
  identified?(request: FastifyRequest, caller: Caller): void
  /**
   * @param path the endpoint's path; null when no route matched
   * @param error_code null for a success
   * @param fault what went wrong inside, when the fault is ours
   */
  answered(
    request: FastifyRequest,
    reply: FastifyReply,
    path: string | null,
    status: number,
    error_code: string | null,
    fault?: unknown,
  ): void
}

/** Several logs as one. */
export function joinRequestLogs<Caller>(...logs: readonly RequestLog<Caller>[]): RequestLog<Caller> {
  return {
    identified: (...request) => logs.forEach((log) => log.identified?.(...request)),
    answered: (...answer) => logs.forEach((log) => log.answered(...answer)),
  }
}

/**
 * One line and one measurement for each answered request. Neither bodies nor query strings are logged, so no token or
 * key can be; headers are not logged either, and a path that is none without what looks like a token in it.
 */
export function makeRequestLog(log: Logger, metrics: Registry): RequestLog {
  const durations = new Histogram({
    name: 'api_request_duration_seconds',
    help: 'How long requests took, by path and status',
    labelNames: ['path', 'status'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5],
    registers: [metrics],
  })
  const errors = new Counter({
    name: 'api_request_errors_total',
    help: 'Answers that were errors, by path and error code',
    labelNames: ['path', 'error_code'],
    registers: [metrics],
  })
  const answered: RequestLog['answered'] = (request, _reply, path, status, error_code, fault) => {
    const duration_ms = durationOf(request)
    durations.observe({ path: path ?? 'unknown', status }, duration_ms / 1000)
    if (error_code !== null) errors.inc({ path: path ?? 'unknown', error_code })
    const line = {
      request_id: request.id,
      path: path ?? unknownPath(request.url),
      status,
      error_code,
      duration_ms: Math.round(duration_ms * 10) / 10,
    }
    if (fault === undefined) log.info(line)
    else log.error({ ...line, err: fault })
  }
  return { answered }
}

/** How much of a path that is none is logged. */
const UNKNOWN_PATH_LENGTH = 200

function unknownPath(url: string): string {
  const [path = ''] = url.split('?')
  return path.replaceAll(/[0-9a-z-]{24,}/gi, '…').slice(0, UNKNOWN_PATH_LENGTH)
}
