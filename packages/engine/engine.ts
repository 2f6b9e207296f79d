import type { OutgoingHttpHeaders } from 'node:http'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import {
  apiError,
  isApiError,
  sharedErrors,
  type AnyEndpoint,
  type ErrorCode,
  Binary,
  binaryTypeOf,
  catalogue,
} from '@gingham/api-kit'
import { requireKeys, takeKeys, type ApiKeys } from './credentials.ts'
import { headerFieldsOf, withHeaderFields } from './header-fields.ts'
import { timeRequests } from './request-duration.ts'
import type { RequestLog } from './request-log.ts'
import { readBody } from './read-body.ts'
import { serialize } from './serialize.ts'
import { makeCheck, toRequestError, type Check } from './validate.ts'
import { findVersion, formerPaths, versionAfter, type RequestVersion, type Versions } from './versions.ts'

/** What an application plugs into the engine. */
export interface EngineOptions<Context, Caller> {
  endpoints: readonly AnyEndpoint<Context>[]
  /** Who has these keys? Throws INVALID_API_KEYS. Not asked for endpoints that need no keys: those get null. */
  authenticate(keys: ApiKeys): Promise<Caller>
  /** Runs the handler with everything that it may touch, in one transaction unless it only reads. */
  handle(
    endpoint: AnyEndpoint<Context>,
    caller: Caller | null,
    input: never,
    request_id: string,
  ): Promise<Record<string, unknown> | Binary>
  /** Prefix of the headers `<prefix>client-id`, `<prefix>secret`, `<prefix>version`, `<prefix>request-id`; lower case. */
  header_prefix: string
  /** Who has this public key? Throws INVALID_API_KEYS. Asked only in older versions that took it. */
  authenticatePublicKey?(public_key: string): Promise<Caller>
  /** What the version header may name. */
  versions: Versions
  makeRequestId(): string
  /** Where the reference is served; errors link to it. */
  docs_url: string
  /** Development and tests: an answer that does not fit its own contract is a 500 that names the path. */
  validates_responses: boolean
  log: RequestLog<Caller>
}

/** Bodies above this are refused before they are parsed. */
const BODY_BYTES_MAX = 8 * 1024 * 1024
/** Whoever takes longer to send a request is cut off: otherwise a few who never end could hold every connection. */
const REQUEST_MS_MAX = 120_000

/**
 * HTTP in front of a list of endpoints: read the body, authenticate, validate, handle, serialize.
 * Every failure leaves as a catalogue error with a request_id.
 */
export function makeEngine<Context, Caller>(options: EngineOptions<Context, Caller>): FastifyInstance {
  const app = Fastify({
    bodyLimit: BODY_BYTES_MAX,
    requestTimeout: REQUEST_MS_MAX,
    logger: false,
    forceCloseConnections: 'idle',
    genReqId: () => options.makeRequestId(),
    // A URL that cannot be read never gets as far as the error handler.
    frameworkErrors: (error, request, reply) => sendError(options, request, reply, error),
  })
  timeRequests(app)
  // Nothing has an address with the character that Postgres cannot even look for.
  app.addHook('onRequest', (request, _reply, done) =>
    done(request.url.includes('%00') ? apiError('NOT_FOUND') : undefined),
  )
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, bytes, done) => done(null, bytes))
  app.setErrorHandler((error, request, reply) => sendError(options, request, reply, error))
  app.setNotFoundHandler((request, reply) => sendError(options, request, reply, apiError('NOT_FOUND')))
  for (const endpoint of options.endpoints) {
    const run = makeRoute(options, endpoint)
    app.post(endpoint.path, run)
    for (const { old_path, since } of formerPaths(options.versions, endpoint.path)) {
      app.post(old_path, (request, reply) => {
        if (!versionOf(options, request).knows(old_path))
          throw apiError('NO_LONGER_AVAILABLE', {
            message: `${old_path} was discontinued in version ${since} of the API: call ${endpoint.path}`,
          })
        return run(request, reply)
      })
    }
  }
  for (const [path, error_code] of Object.entries(options.versions.closed ?? {})) {
    app.post(path, () => Promise.reject(apiError(error_code)))
  }
  return app
}

function makeRoute<Context, Caller>(options: EngineOptions<Context, Caller>, endpoint: AnyEndpoint<Context>) {
  const requestCheck = makeCheck(endpoint.request)
  const responseCheck = options.validates_responses ? makeCheck(endpoint.response) : undefined
  const needsKeys = endpoint.credentials !== 'none'
  const headerFields = headerFieldsOf(endpoint.request)

  return async (request: FastifyRequest, reply: FastifyReply) => {
    const version = versionOf(options, request)
    const body = readBody(request.headers['content-type'], (request.body as Buffer | undefined) ?? Buffer.alloc(0))
    const { keys, input: own } = takeKeys(options.header_prefix, request.headers, body)
    const sent = withHeaderFields(headerFields, request.headers, own)
    const caller = needsKeys ? await authenticate(options, version, endpoint.path, keys, sent) : null
    const input = version.upgradeRequest(endpoint.path, sent)
    if (caller !== null) options.log.identified?.(request, caller)
    if (!requestCheck.isValid(input))
      throw listed(options, endpoint, toRequestError(endpoint.request, requestCheck.errors(input)))
    const answer = await callHandler(options, endpoint, caller, input as never, request.id)
    if (responseCheck !== undefined) checkResponse(endpoint, responseCheck, answer)
    options.log.answered(request, reply, endpoint.path, 200, null)
    if (answer instanceof Binary) return sendBinary(options, request, reply, endpoint, answer)
    return sendJson(reply, serialize({ ...version.downgradeResponse(endpoint.path, answer), request_id: request.id }))
  }
}

const JSON_TYPE = 'application/json; charset=utf-8'

/** Bytes from the store go to the socket as they are: putting them together would copy them once more. */
function sendJson(reply: FastifyReply, body: string | readonly Uint8Array[]): FastifyReply {
  if (typeof body === 'string') return reply.type(JSON_TYPE).send(Buffer.from(body))
  const { raw } = reply.hijack()
  const length = body.reduce((sum, part) => sum + part.byteLength, 0)
  raw.writeHead(200, {
    ...reply.getHeaders(),
    'content-type': JSON_TYPE,
    'content-length': length,
  } as OutgoingHttpHeaders)
  raw.cork()
  for (const part of body) raw.write(part)
  raw.end()
  return reply
}

/** A file has no room for a request_id: it travels in a header. */
function sendBinary(
  options: Pick<EngineOptions<never, never>, 'header_prefix'>,
  request: FastifyRequest,
  reply: FastifyReply,
  { response }: Pick<AnyEndpoint<never>, 'response'>,
  { bytes, headers }: Binary,
): FastifyReply {
  return reply
    .headers(headers)
    .header(`${options.header_prefix}request-id`, request.id)
    .type(binaryTypeOf(response) ?? 'application/octet-stream')
    .send(bytes)
}

async function callHandler<Context, Caller>(
  options: EngineOptions<Context, Caller>,
  endpoint: AnyEndpoint<Context>,
  caller: Caller | null,
  input: never,
  request_id: string,
): Promise<Record<string, unknown> | Binary> {
  try {
    return await options.handle(endpoint, caller, input, request_id)
  } catch (error) {
    throw listed(options, endpoint, error)
  }
}

/** The same error; in development and tests, a fault of ours when it is a code that the contract does not list. */
function listed<Context>(
  { validates_responses }: Pick<EngineOptions<Context, never>, 'validates_responses'>,
  endpoint: Pick<AnyEndpoint<Context>, 'path' | 'errors'>,
  error: unknown,
): unknown {
  if (!validates_responses || !isApiError(error) || mayAnswer(endpoint, error.key)) return error
  return new Error(`${endpoint.path} answers ${error.key}, which its contract does not list`, { cause: error })
}

/** Above a limit, every endpoint answers with the code of that limit. */
function mayAnswer(endpoint: Pick<AnyEndpoint<never>, 'errors'>, key: ErrorCode): boolean {
  if (catalogue[key].error_type === 'RATE_LIMIT_EXCEEDED') return true
  return endpoint.errors.includes(key) || (sharedErrors as readonly ErrorCode[]).includes(key)
}

function versionOf(
  { header_prefix, versions }: Pick<EngineOptions<never, never>, 'header_prefix' | 'versions'>,
  request: FastifyRequest,
): RequestVersion {
  return findVersion(versions, request.headers[`${header_prefix}version`])
}

/** By client_id and secret; by a public key where the request's version still took one, which is then taken out. */
async function authenticate<Caller>(
  options: Pick<EngineOptions<never, Caller>, 'authenticate' | 'authenticatePublicKey' | 'versions'>,
  version: RequestVersion,
  path: string,
  keys: Partial<ApiKeys>,
  input: Record<string, unknown>,
): Promise<Caller> {
  const { public_key } = input
  const changed = options.versions.older.find(({ public_key_paths = [] }) => public_key_paths.includes(path))
  if (public_key === undefined || changed === undefined) return options.authenticate(requireKeys(keys))
  if (!version.takesPublicKey(path))
    throw apiError('INCOMPATIBLE_API_VERSION', {
      message: `from version ${versionAfter(options.versions, changed)} of the API on, ${path} takes client_id and secret instead of public_key`,
    })
  delete input['public_key']
  if (keys.secret !== undefined) return options.authenticate(requireKeys(keys))
  if (typeof public_key !== 'string' || options.authenticatePublicKey === undefined) throw apiError('INVALID_API_KEYS')
  return options.authenticatePublicKey(public_key)
}

/** What is checked is what is sent: stored documents are parsed again first. */
function checkResponse({ path, response }: AnyEndpoint<never>, check: Check, answer: unknown): void {
  const isFile = answer instanceof Binary
  if (isFile !== (binaryTypeOf(response) !== undefined)) {
    throw new Error(
      `${path} answers ${isFile ? 'a file where its contract has JSON' : 'JSON where its contract has a file'}`,
    )
  }
  if (isFile) return
  const sent = JSON.parse(JSON.stringify(answer)) as unknown
  if (check.isValid(sent)) return
  const wrong = check.errors(sent).filter((error) => error.keyword !== 'anyOf' && error.keyword !== 'boolean')
  const reasons = wrong
    .slice(0, 3)
    .map((error) => `${error.instancePath || '/'} ${error.message} ${JSON.stringify(error.params)}`)
  throw new Error(`${path} answered against its own contract: ${reasons.join('; ')}`)
}

function sendError(
  options: { docs_url: string; log: Pick<RequestLog, 'answered'> },
  request: FastifyRequest,
  reply: FastifyReply,
  thrown: unknown,
): FastifyReply {
  const error = isApiError(thrown) ? thrown : toApiError(thrown)
  const isOurFault = !isApiError(thrown) && error.status >= 500
  options.log.answered(
    request,
    reply,
    request.routeOptions?.url ?? null,
    error.status,
    error.entry.error_code,
    isOurFault ? thrown : undefined,
  )
  const { retry_after_s } = error.detail
  if (retry_after_s !== undefined) void reply.header('retry-after', retry_after_s)
  return reply
    .code(error.status)
    .type(JSON_TYPE)
    .send(JSON.stringify({ ...error.toBody(options.docs_url), request_id: request.id }))
}

/** Fastify's own refusals are the caller's fault; anything else is ours, and says nothing of its inside. */
function toApiError(thrown: unknown) {
  const code = (thrown as { code?: string }).code
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return apiError('INVALID_BODY', { message: `the body is larger than ${BODY_BYTES_MAX} bytes` })
  if (code === 'FST_ERR_BAD_URL') return apiError('NOT_FOUND')
  if (code?.startsWith('FST_ERR_CTP') === true || code === 'ECONNRESET') return apiError('INVALID_BODY')
  // What a framework refuses besides bodies are addresses: with a part that is too long, or that leads out of a folder.
  const { statusCode = 500 } = thrown as { statusCode?: number }
  if (statusCode < 500) return apiError('NOT_FOUND')
  return apiError('INTERNAL_SERVER_ERROR')
}
