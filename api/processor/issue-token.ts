import type { Call } from '../house/house.ts'
import { mintToken } from '../house/tokens.store.ts'
import { insertProcessorToken } from './processor-tokens.store.ts'

/** What a new processor token is to open, and for which partner; null in the sandbox, for whoever tries it out. */
export interface NewProcessorToken {
  item_id: string
  account_id: string
  processor: string | null
}

/** Makes a processor token. Needs a call that may write; the account must be one of the Item's. */
export async function issueProcessorToken(
  { db, house, team, now_ms }: Call,
  opens: NewProcessorToken,
): Promise<string> {
  const processor_token_id = house.ids.uuid()
  await insertProcessorToken(db, { processor_token_id, ...opens, created_ms: now_ms })
  return mintToken(db, house.ids, team, { kind: 'processor', subject: processor_token_id, now_ms })
}
