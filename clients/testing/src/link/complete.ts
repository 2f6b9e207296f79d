import type { MfaAnswers } from './answer-mfa.ts'
import type { AccountsWanted } from './choose-accounts.ts'
import { LinkPaneError } from './link-pane-error.ts'
import type { LinkPage } from './link-page.ts'
import { sandboxInstitution, sandboxLogin } from './sandbox-answers.ts'
import type { Screen } from './screen.ts'

export interface Journey {
  /** Name or id; First Platypus Bank unless given. Not used where Link knows the bank already. */
  institution?: string
  /** user_good unless given. */
  username?: string
  /** pass_good unless given. */
  password?: string
  /** One entry for each round that the bank asks; simulated banks get what they want unless given. */
  mfa?: readonly MfaAnswers[]
  /** All unless given. */
  accounts?: AccountsWanted
}

/** Goes where Link leads: panes that are not shown are not waited for. */
export async function completeJourney(page: LinkPage, screen: Screen, journey: Journey): Promise<void> {
  const { institution = sandboxInstitution.name, accounts = 'all', mfa = [] } = journey
  const { username, password } = { ...sandboxLogin, ...journey }
  let rounds = 0
  for (let has_logged_in = false; ;) {
    const pane = await screen.currentPane()
    const complaint = has_logged_in || pane === 'ERROR' ? await screen.complaint() : null
    if (complaint !== null) {
      const { error_code, message } = complaint
      const words = [error_code, message].filter(Boolean).join(', ')
      throw new LinkPaneError(`Link cannot be completed: it shows ${pane}: ${words}`, { pane, error_code })
    }
    switch (pane) {
      case 'CONSENT':
        await page.continue()
        break
      case 'SELECT_INSTITUTION':
        await page.chooseInstitution(institution)
        break
      case 'CREDENTIAL':
        await page.logIn(username, password)
        has_logged_in = true
        break
      case 'RECAPTCHA':
        await page.passRecaptcha()
        break
      case 'MFA':
        await page.answerMfa(mfa[rounds] ?? [])
        rounds += 1
        has_logged_in = true
        break
      case 'OAUTH':
        await page.logInAtBank()
        break
      case 'SELECT_ACCOUNT':
        await page.chooseAccounts(accounts)
        break
      case 'CONNECTED':
        return page.finish()
      default:
        throw new LinkPaneError(`Link cannot be completed: nobody knows what to do at ${pane}`, {
          pane,
          error_code: null,
        })
    }
  }
}
