import { createHash, generateKeyPairSync } from 'node:crypto'
import { importJWK, SignJWT, type JWK } from 'jose'
import type { Kysely } from 'kysely'
import type { Clock } from '@gingham/clock'
import type { AnyDb, Ids, Sealer } from '@gingham/store'
import type { WebhookKeysTable, WebhooksTables } from './webhooks.tables.ts'

/** The public half of a signing key, as /webhook_verification_key/get answers it. Times in Unix seconds. */
export interface VerificationKey {
  alg: 'ES256'
  created_at: number
  crv: 'P-256'
  /** Null while the key is in use. */
  expired_at: number | null
  kid: string
  kty: 'EC'
  use: 'sig'
  x: string
  y: string
}

export interface SigningKeys {
  /** The `Plaid-Verification` header of a body: a JWT over its SHA-256, made at this instant. */
  sign(environment: string, body: string): Promise<string>
  /** Null when no key of this environment has that id. */
  find(environment: string, key_id: string): Promise<VerificationKey | null>
  /** Retires the key in use; the next webhook is signed with a new one. */
  rotate(environment: string): Promise<void>
}

export interface SigningKeysOptions {
  db: AnyDb
  clock: Clock
  ids: Ids
  sealer: Sealer
}

/**
 * ES256 keys, one in use for each environment, made when first needed.
 * Source of the format: https://plaid.com/docs/api/webhooks/webhook-verification/
 */
export function makeSigningKeys({ db: anyDb, clock, ids, sealer }: SigningKeysOptions): SigningKeys {
  const db: Kysely<WebhooksTables> = anyDb
  async function requireKey(environment: string): Promise<CurrentKey> {
    const known = await findCurrent(db, environment)
    if (known !== undefined) return known
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
    const key_id = ids.uuid()
    const public_jwk = { ...publicKey.export({ format: 'jwk' }), alg: 'ES256', kid: key_id, use: 'sig' }
    const private_jwk_sealed = sealer.seal(JSON.stringify(privateKey.export({ format: 'jwk' })))
    await db
      .insertInto('webhook_keys')
      .values({
        key_id,
        environment,
        public_jwk: JSON.stringify(public_jwk),
        private_jwk_sealed,
        created_ms: clock.now(),
        expired_ms: null,
      })
      // Whoever else was just making one may have been first: then that one is the key in use.
      .onConflict((conflict) => conflict.column('environment').where('expired_ms', 'is', null).doNothing())
      .execute()
    return requireKey(environment)
  }

  return {
    async sign(environment, body) {
      const { key_id, private_jwk_sealed } = await requireKey(environment)
      const key = await importJWK(JSON.parse(sealer.open(private_jwk_sealed)) as JWK, 'ES256')
      return new SignJWT({ request_body_sha256: createHash('sha256').update(body).digest('hex') })
        .setProtectedHeader({ alg: 'ES256', kid: key_id, typ: 'JWT' })
        .setIssuedAt(Math.floor(clock.now() / 1000))
        .sign(key)
    },
    async find(environment, key_id) {
      const row = await db
        .selectFrom('webhook_keys')
        .select(['public_jwk', 'created_ms', 'expired_ms'])
        .where('environment', '=', environment)
        .where('key_id', '=', key_id)
        .executeTakeFirst()
      if (row === undefined) return null
      const jwk = JSON.parse(row.public_jwk) as Pick<VerificationKey, 'alg' | 'crv' | 'kid' | 'kty' | 'use' | 'x' | 'y'>
      return {
        ...jwk,
        created_at: Math.floor(row.created_ms / 1000),
        expired_at: row.expired_ms === null ? null : Math.floor(row.expired_ms / 1000),
      }
    },
    async rotate(environment) {
      await db
        .updateTable('webhook_keys')
        .set({ expired_ms: clock.now() })
        .where('environment', '=', environment)
        .where('expired_ms', 'is', null)
        .execute()
    },
  }
}

type CurrentKey = Pick<WebhookKeysTable, 'key_id' | 'private_jwk_sealed'>

function findCurrent(db: Kysely<WebhooksTables>, environment: string) {
  return db
    .selectFrom('webhook_keys')
    .select(['key_id', 'private_jwk_sealed'])
    .where('environment', '=', environment)
    .where('expired_ms', 'is', null)
    .executeTakeFirst()
}
