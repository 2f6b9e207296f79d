import type { Sealer } from '@gingham/store'
import type { Db } from '../database.ts'

/**
 * Throws unless this store was sealed with the key that is given now. The first key is remembered by a mark: with
 * another one everything would seem well, until what was sealed is needed, and what is sealed anew is lost to the rest.
 */
export async function requireSameKey(db: Db, sealer: Sealer): Promise<void> {
  const mark = sealer.mark('the encryption key of this store')
  let known = await findMark(db)
  if (known === undefined) {
    // A store from before there were marks: its signing keys were sealed, if ever a webhook was sent.
    const sealed = await db.selectFrom('webhook_keys').select('private_jwk_sealed').limit(1).executeTakeFirst()
    if (sealed !== undefined && !canOpen(sealer, sealed.private_jwk_sealed)) throw otherKey()
    await db
      .insertInto('encryption_key_marks')
      .values({ mark, only: 1 })
      // Another process that starts at the same time may have been first.
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    known = await findMark(db)
  }
  if (known !== mark) throw otherKey()
}

async function findMark(db: Db): Promise<string | undefined> {
  const row = await db.selectFrom('encryption_key_marks').select('mark').executeTakeFirst()
  return row?.mark
}

function canOpen(sealer: Sealer, sealed: string): boolean {
  try {
    sealer.open(sealed)
    return true
  } catch {
    return false
  }
}

function otherKey(): Error {
  return new Error(
    'this store was sealed with another encryption key: start with that one (GINGHAM_ENCRYPTION_KEY, or encryption.key in the data folder)',
  )
}
