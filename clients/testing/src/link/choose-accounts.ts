import type { Screen } from './screen.ts'
import { accounts } from './selectors.ts'

/** Accounts by their names or the last digits that Link shows, or all of them. */
export type AccountsWanted = 'all' | readonly string[]

/** Ticks exactly these accounts and goes on. */
export async function chooseAccounts(screen: Screen, wanted: AccountsWanted): Promise<void> {
  const pane = await screen.currentPane()
  await screen.waitForPane(pane === 'SELECT_SAVED_ACCOUNT' ? pane : 'SELECT_ACCOUNT')
  const { timeout } = screen
  const rows = screen.find(accounts)
  const texts = await rows.allInnerTexts()
  const isSingle = (await screen.find(`${accounts} input[type="radio"]`).count()) > 0
  const positions = positionsOf(texts, wanted)
  if (isSingle && positions.size > 1) throw new Error('This app takes one account: name the one')
  for (const position of texts.keys()) {
    const isWanted = positions.has(position)
    if (isSingle && !isWanted) continue
    await rows.nth(position).locator('input').setChecked(isWanted, { timeout })
  }
  await screen.part('submit-accounts').click({ timeout })
}

/**
 * Which rows are meant.
 * @param texts what each row says, the account's name on the first line
 * @throws Error when one that is wanted is not there
 */
export function positionsOf(texts: readonly string[], wanted: AccountsWanted): ReadonlySet<number> {
  if (wanted === 'all') return new Set(texts.keys())
  const rows = texts.map((text) => text.split('\n').map((line) => line.trim()))
  return new Set(
    wanted.flatMap((account) => {
      const found = rows.flatMap(([name, ...rest], position) =>
        name === account || rest.some((line) => hasMask(line, account)) ? [position] : [],
      )
      if (found.length > 0) return found
      throw new Error(`Link offers ${rows.map(([name]) => name).join(', ')}; there is no ${account}`)
    }),
  )
}

function hasMask(line: string, mask: string): boolean {
  return /^\d+$/.test(mask) && new RegExp(`·· ${mask}(?!\\d)`).test(line)
}
