import type { PageLike } from './playwright.ts'
import type { Screen } from './screen.ts'
import { part } from './selectors.ts'

/** What a person does on the bank’s own page. */
export interface BankVisit {
  username?: string
  password?: string
  /** Says no where the bank asks whether the app may see the accounts. */
  deny?: boolean
}

/** Through the bank's own pages, in the window that opens or in this one, and back. */
export async function logInAtBank(page: PageLike, screen: Screen, visit: BankVisit): Promise<void> {
  await screen.waitForPane('OAUTH')
  const { timeout } = screen
  // Where a phone could go on, this device does.
  if (await screen.part('continue-here').isVisible()) await screen.part('continue-here').click({ timeout })
  const [bank] = await Promise.all([
    Promise.any([
      page.waitForEvent('popup', { timeout }),
      // With a redirect_uri the app's own window goes to the bank.
      page
        .locator(part('bank-login'))
        .waitFor({ timeout })
        .then(() => page),
    ]),
    screen.part('open-oauth').click({ timeout }),
  ])
  if (visit.username !== undefined) await bank.locator(part('bank-username')).fill(visit.username, { timeout })
  if (visit.password !== undefined) await bank.locator(part('bank-password')).fill(visit.password, { timeout })
  await bank.locator(part('bank-log-in')).click({ timeout })
  await bank.locator(part(visit.deny === true ? 'bank-deny' : 'bank-submit')).click({ timeout })
  // Until Link has heard of it; an app that is sent back opens Link by itself.
  await screen.waitUntilGone(part('pane-OAUTH'))
}
