import type { MfaAnswers } from './answer-mfa.ts'
import type { AccountsWanted } from './choose-accounts.ts'
import { LinkPaneError } from './link-pane-error.ts'
import type { LinkPage } from './link-page.ts'
import type { FileLike } from './playwright.ts'
import { isSaved } from './returning.ts'
import { sandboxInstitution, sandboxLogin } from './sandbox-answers.ts'
import type { Screen } from './screen.ts'
import type { TypedNumbers } from './type-numbers.ts'

/** A whole way through Link, for `complete`: what to choose and type where Link asks for it. */
export interface Journey {
  /** Name or id; First Platypus Bank unless given. Not used where Link knows the bank already. */
  institution?: string | undefined
  /** user_good unless given. */
  username?: string | undefined
  /** pass_good unless given. */
  password?: string | undefined
  /** One entry for each round that the bank asks; simulated banks get what they want unless given. */
  mfa?: readonly MfaAnswers[] | undefined
  /** Types these instead of logging in; `{}` types what the sandbox takes. Also what Instant Match is answered with. */
  numbers?: TypedNumbers | undefined
  /** Of a micro-deposit; the sandbox's unless given. */
  deposit_code?: string | undefined
  /** Uploads these where Link asks for documents, or lets people upload some instead of logging in. */
  documents?: readonly FileLike[] | undefined
  /** All unless given; of accounts that are saved, those that are ticked. */
  accounts?: AccountsWanted | undefined
  /** Uses what is saved under this number. */
  phone?: string | undefined
  /** Sent to the phone; the sandbox's unless given. */
  code?: string | undefined
}

/** Goes where Link leads: panes that are not shown are not waited for. */
export async function completeJourney(page: LinkPage, screen: Screen, journey: Journey): Promise<void> {
  const { institution = sandboxInstitution.name, accounts = 'all', mfa = [], numbers, deposit_code } = journey
  const { username = sandboxLogin.username, password = sandboxLogin.password } = journey
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
        if (journey.phone !== undefined && (await screen.part('use-phone').isVisible())) {
          await page.submitPhone(journey.phone)
        } else await page.continue()
        break
      case 'SUBMIT_PHONE':
        if (journey.phone === undefined) await page.skipPhone()
        else await page.submitPhone(journey.phone)
        has_logged_in = true
        break
      case 'VERIFY_PHONE':
        await page.enterCode(journey.code)
        has_logged_in = true
        break
      case 'SELECT_SAVED_INSTITUTION':
        if (journey.institution === undefined || (await isSaved(screen, institution))) {
          await page.chooseSavedInstitution(journey.institution)
        } else await page.connectNewInstitution()
        break
      case 'SELECT_SAVED_ACCOUNT':
        if (journey.accounts === undefined) await screen.part('submit-accounts').click({ timeout: screen.timeout })
        else await page.chooseAccounts(accounts)
        break
      case 'PROFILE_DATA_REVIEW':
        return page.confirmProfile()
      case 'SELECT_INSTITUTION':
        if (journey.documents !== undefined) await page.uploadDocuments(journey.documents)
        else if (numbers === undefined) await page.chooseInstitution(institution)
        else await page.enterNumbers(numbers)
        break
      case 'UPLOAD_DOCUMENTS':
        await page.uploadDocuments(journey.documents)
        break
      case 'SELECT_AUTH_TYPE':
        await page.chooseAuthType(numbers === undefined ? 'instant' : 'manual')
        break
      case 'NUMBERS':
      case 'NUMBERS_SELECT_INSTITUTION':
        await page.enterNumbers(numbers)
        break
      case 'SAME_DAY_MICRODEPOSIT_AUTHORIZED':
      case 'INSTANT_MICRODEPOSIT_AUTHORIZED':
        if (!(await screen.part('submit-code').isVisible())) return page.finish()
        await page.enterDepositCode(deposit_code)
        has_logged_in = true
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
