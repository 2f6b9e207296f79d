import type { Db } from '../database.ts'
import { hashToken, prepareQuery, type Ids } from '@gingham/store'
import type { Team } from './teams.store.ts'

/** The first part of a token. */
export type TokenKind =
  | 'access'
  | 'public'
  | 'link'
  | 'assets'
  | 'a'
  | 'processor'
  | 'payment-token'
  | 'deposit-switch'
  | 'profile'
  | 'user'
  | 'third-party-user'
  | 'credit-relay'

export interface TokenRow {
  token_hash: string
  client_id: string
  environment: string
  subject: string
  created_ms: number
  expires_ms: number | null
  used_ms: number | null
}

export interface NewToken {
  kind: TokenKind
  /** What it opens, for example an item_id. */
  subject: string
  now_ms: number
  /** Without it the token has no end. */
  lifetime_ms?: number
}

/** Draws a token and keeps its hash. The token itself is never stored. */
export async function mintToken(
  db: Db,
  ids: Ids,
  team: Team,
  { kind, subject, now_ms, lifetime_ms }: NewToken,
): Promise<string> {
  const token = ids.token(kind, team.environment)
  await db
    .insertInto('tokens')
    .values({
      token_hash: hashToken(token),
      kind,
      client_id: team.client_id,
      environment: team.environment,
      subject,
      created_ms: now_ms,
      expires_ms: lifetime_ms === undefined ? null : now_ms + lifetime_ms,
      used_ms: null,
    })
    .execute()
  return token
}

const findRow = prepareQuery((db: Db, token_hash: string, kind: TokenKind, client_id: string, environment: string) =>
  db
    .selectFrom('tokens')
    .select(['token_hash', 'client_id', 'environment', 'subject', 'created_ms', 'expires_ms', 'used_ms'])
    .where('token_hash', '=', token_hash)
    .where('kind', '=', kind)
    .where('client_id', '=', client_id)
    .where('environment', '=', environment),
)

/** The token's row if it is of this kind and belongs to this team in this environment; expiry is the caller's to judge. */
export async function findToken(db: Db, team: Team, kind: TokenKind, token: string): Promise<TokenRow | undefined> {
  const [row] = await findRow(db, hashToken(token), kind, team.client_id, team.environment)
  return row
}

/** The same for a token that others than its team may use, too: who may is the caller's to judge. */
export function findTokenOfAnyTeam(
  db: Db,
  environment: string,
  kind: TokenKind,
  token: string,
): Promise<TokenRow | undefined> {
  return db
    .selectFrom('tokens')
    .select(['token_hash', 'client_id', 'environment', 'subject', 'created_ms', 'expires_ms', 'used_ms'])
    .where('token_hash', '=', hashToken(token))
    .where('kind', '=', kind)
    .where('environment', '=', environment)
    .executeTakeFirst()
}

/** Marks a one-time token as used; false when it was used already. */
export async function useToken(db: Db, token_hash: string, now_ms: number): Promise<boolean> {
  const result = await db
    .updateTable('tokens')
    .set({ used_ms: now_ms })
    .where('token_hash', '=', token_hash)
    .where('used_ms', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

/** Ends a token now. */
export async function endToken(db: Db, token_hash: string, now_ms: number): Promise<void> {
  await db.updateTable('tokens').set({ expires_ms: now_ms }).where('token_hash', '=', token_hash).execute()
}

/** Makes every token of these kinds that opens the subject unknown. */
export async function removeTokens(db: Db, subject: string, kinds: readonly TokenKind[]): Promise<void> {
  await db.deleteFrom('tokens').where('subject', '=', subject).where('kind', 'in', kinds).execute()
}
