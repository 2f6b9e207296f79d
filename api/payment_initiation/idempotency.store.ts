import { apiError } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'

export interface IdempotentRequest {
  /** Which endpoint: keys of one say nothing to another. */
  operation: string
  idempotency_key: string
  /** The request without its key. */
  request: unknown
  /** The id that comes of it, if this is the first time. */
  subject_id: string
  /** For how long the key counts. */
  lifetime_ms: number
}

/**
 * What came of a request, when one with its key was answered before; undefined the first time. Two at once wait for
 * each other. NONIDENTICAL_REQUEST when the earlier one had another body. Needs a call that may write.
 */
export async function findEarlierResult(
  { db, house, team, now_ms }: Call,
  { operation, idempotency_key, request, subject_id, lifetime_ms }: IdempotentRequest,
): Promise<string | undefined> {
  const { client_id, environment } = team
  const request_mark = house.sealer.mark(JSON.stringify(request))
  const key = { client_id, environment, operation, idempotency_key }
  const claimed = await db
    .insertInto('payment_idempotency_keys')
    .values({ ...key, request_mark, subject_id, created_ms: now_ms })
    .onConflict((conflict) =>
      conflict
        .columns(['client_id', 'environment', 'operation', 'idempotency_key'])
        .doUpdateSet({ request_mark, subject_id, created_ms: now_ms })
        .where('payment_idempotency_keys.created_ms', '<=', now_ms - lifetime_ms),
    )
    .returning('subject_id')
    .executeTakeFirst()
  if (claimed !== undefined) return undefined
  const earlier = await db
    .selectFrom('payment_idempotency_keys')
    .select(['request_mark', 'subject_id'])
    .where('client_id', '=', client_id)
    .where('environment', '=', environment)
    .where('operation', '=', operation)
    .where('idempotency_key', '=', idempotency_key)
    .executeTakeFirstOrThrow()
  if (earlier.request_mark !== request_mark) throw apiError('NONIDENTICAL_REQUEST')
  return earlier.subject_id
}
