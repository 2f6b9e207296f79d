import { LinkPaneError } from './link-pane-error.ts'
import { part, settledPane } from './selectors.ts'
import type { Screen } from './screen.ts'

/** What is typed where somebody does not log in. What is left out is what the sandbox takes. */
export interface TypedNumbers {
  /** Of the bank: nine digits in the United States, `11111-110` in Canada. */
  routing_number?: string
  account_number?: string
  /** The account holder’s. */
  name?: string
  /** `checking` unless given. */
  subtype?: 'checking' | 'savings'
}

/** What follows the bank's number, or a complaint about it. */
const afterRouting = [part('submit-account'), settledPane('NUMBERS_SELECT_INSTITUTION'), part('field-error')].join(', ')

/** From wherever numbers can be typed to what follows them. */
export async function typeNumbers(screen: Screen, numbers: TypedNumbers): Promise<void> {
  for (;;) {
    const pane = await screen.currentPane()
    switch (pane) {
      case 'SELECT_AUTH_TYPE':
        await press(screen, 'auth-type-manual', pane)
        break
      case 'SELECT_INSTITUTION':
        await press(screen, 'enter-numbers', pane)
        break
      case 'NUMBERS_SELECT_INSTITUTION':
        await press(screen, 'skip-login', pane)
        break
      case 'NUMBERS':
        if (await screen.part('submit-routing').isVisible()) {
          await typeRouting(screen, numbers)
          break
        }
        return typeAccount(screen, numbers)
      default:
        throw new LinkPaneError(`Link takes no account numbers here: it shows ${pane}`, { pane, error_code: null })
    }
  }
}

async function press(screen: Screen, test_id: string, pane: string): Promise<void> {
  await screen.part(test_id).click({ timeout: screen.timeout })
  await screen.waitUntilGone(part(`pane-${pane}`))
}

async function typeRouting(screen: Screen, { routing_number }: TypedNumbers): Promise<void> {
  const { timeout } = screen
  if (routing_number === undefined) await screen.part('sandbox-fill').click({ timeout })
  else await screen.part('routing-number').fill(routing_number, { timeout })
  await screen.part('submit-routing').click({ timeout })
  await screen.find(afterRouting).nth(0).waitFor({ timeout })
  const complaint = screen.part('field-error')
  if (await complaint.isVisible()) complain(await complaint.innerText())
}

async function typeAccount(screen: Screen, numbers: TypedNumbers): Promise<void> {
  const { timeout } = screen
  const { routing_number, account_number, name, subtype } = numbers
  const isMatch = await screen.part('submit-numbers').isVisible()
  const isAnyLeftOut = account_number === undefined || (isMatch ? routing_number : name) === undefined
  if (isAnyLeftOut) await screen.part('sandbox-fill').click({ timeout })
  if (account_number !== undefined) await screen.part('account-number').fill(account_number, { timeout })
  if (isMatch) {
    if (routing_number !== undefined) await screen.part('routing-number').fill(routing_number, { timeout })
  } else {
    if (name !== undefined) await screen.part('account-holder').fill(name, { timeout })
    const position = subtype === 'savings' ? 1 : 0
    const kind = screen.find(`${part('account-subtype')} label`).nth(position)
    if (subtype !== undefined) await kind.locator('input').setChecked(true, { timeout })
  }
  await screen.part(isMatch ? 'submit-numbers' : 'submit-account').click({ timeout })
  await screen
    .find(`${settledPane()}:not(${part('pane-NUMBERS')}), ${part('pane-error')}`)
    .nth(0)
    .waitFor({ timeout })
  const complaint = screen.part('pane-error')
  const isAsked = await screen.part('pane-NUMBERS').isVisible()
  if (isAsked && (await complaint.isVisible())) complain(await complaint.innerText())
}

function complain(words: string): never {
  throw new LinkPaneError(`Link does not take these numbers: ${words}`, { pane: 'NUMBERS', error_code: null })
}
