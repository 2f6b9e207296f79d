import { toCivilDate } from '@gingham/clock'
import type { BankSnapshot } from '@gingham/sources'
import type { House } from '../house/house.ts'
import { openConnection, type StoredItem } from '../item/index.ts'

/** A bank that fails is asked this often in quick succession; then it has time until the next regular update. */
const FETCH_ATTEMPTS_MAX = 4

/**
 * What the bank shows; null when it does not let us in, or has failed too often.
 * @param attempt 1 the first time; unless given, the bank is asked only once
 * @throws what the source threw, while the bank is to be asked again soon
 */
export async function askBank(
  house: House,
  item: StoredItem,
  now_ms: number,
  attempt = FETCH_ATTEMPTS_MAX,
): Promise<BankSnapshot | null> {
  if (item.error !== null) return null
  try {
    const connection = openConnection(house.sealer, item)
    return await house.sources.ofKind(item.source).fetch(connection, { now_ms, today: toCivilDate(now_ms) })
  } catch (error) {
    if (attempt < FETCH_ATTEMPTS_MAX) throw error
    return null
  }
}
