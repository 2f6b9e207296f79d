import { answerMfa, type MfaAnswers } from './answer-mfa.ts'
import { chooseAccounts, type AccountsWanted } from './choose-accounts.ts'
import { completeJourney, type Journey } from './complete.ts'
import { logInAtBank, type BankVisit } from './log-in-at-bank.ts'
import type { FileLike, FrameLike, LocatorLike, PageLike } from './playwright.ts'
import {
  chooseSavedInstitution,
  confirmProfile,
  connectNewInstitution,
  enterCode,
  skipPhone,
  submitPhone,
  type ProfileEdits,
} from './returning.ts'
import { isPage, openScreen, type Screen } from './screen.ts'
import { sandboxCode } from './sandbox-answers.ts'
import { anyDeposit, institutions, link, linkThatDoesNotAsk, part, settledPane, type LinkPane } from './selectors.ts'
import { typeNumbers, type TypedNumbers } from './type-numbers.ts'
import { uploadDocuments } from './upload-documents.ts'

/** Options of `linkPage`. */
export interface LinkPageOptions {
  /** Milliseconds that any one step may take; 15000 unless given. */
  timeout?: number | undefined
  /** Link is the whole page, as on Hosted Link and in web views, not an iframe in a page of the app. */
  hosted?: boolean | undefined
}

/** How long a step may take; a browser in CI is slow. */
const STEP_MS_MAX = 15_000

/**
 * Link in an app's page, for tests with Playwright. Open Link the way your app does, then:
 *
 *     const link = linkPage(page)
 *     await link.complete({ institution: 'First Platypus Bank' })
 *
 * or step by step. Every step waits until Link is ready for it, and fails with a LinkPaneError that says what Link shows
 * instead.
 * @param target Playwright's Page, or a FrameLocator of Link's iframe
 */
export function linkPage(target: PageLike | FrameLike, options: LinkPageOptions = {}): LinkPage {
  const { timeout = STEP_MS_MAX, hosted = false } = options
  return new LinkPage(openScreen(target, { timeout, hosted }), isPage(target) ? target : undefined)
}

/** The page object that `linkPage` makes. */
export class LinkPage {
  readonly #screen: Screen
  readonly #page: PageLike | undefined

  /** @internal */
  constructor(screen: Screen, page: PageLike | undefined) {
    this.#screen = screen
    this.#page = page
  }

  /** Any part of Link by its `data-testid`, for assertions of your own. */
  part(test_id: string): LocatorLike {
    return this.#screen.part(test_id)
  }

  /** Waits until Link stands at this pane, ready for the next step. */
  waitForPane(pane: LinkPane): Promise<void> {
    return this.#screen.waitForPane(pane)
  }

  /** Waits until Link stands at a pane, and says which. */
  currentPane(): Promise<string> {
    return this.#screen.currentPane()
  }

  /** Agrees, on the first pane. */
  async continue(): Promise<void> {
    await this.waitForPane('CONSENT')
    await this.#press('continue')
  }

  /** Chooses a bank by its whole name or by its id; a name that is not in the first list is searched for. */
  async chooseInstitution(institution: string): Promise<void> {
    await this.waitForPane('SELECT_INSTITUTION')
    const { timeout, find, part: piece } = this.#screen
    const isId = /^ins_\w+$/.test(institution)
    const row = isId
      ? piece(`institution-${institution}`)
      : find(`${institutions}:has(:text-is(${JSON.stringify(institution)}))`).nth(0)
    if (!isId && !(await row.isVisible())) await piece('institution-search').fill(institution, { timeout })
    await row.click({ timeout })
    await this.#screen.waitUntilGone(part('pane-SELECT_INSTITUTION'))
  }

  /** Fills in the bank's login and submits it. */
  async logIn(username: string, password: string): Promise<void> {
    await this.waitForPane('CREDENTIAL')
    const { timeout } = this.#screen
    await this.part('username').fill(username, { timeout })
    await this.part('password').fill(password, { timeout })
    await this.#press('submit-credentials')
  }

  /**
   * Answers one round of what the bank asks after the password: the text of a device or of an option, or words.
   * Questions without an answer are answered as simulated banks want it: the first device or option, 1234, answer_0_0.
   */
  answerMfa(answers: MfaAnswers = []): Promise<void> {
    return answerMfa(this.#screen, answers)
  }

  /** Says that this is no robot, where a bank asks. */
  async passRecaptcha(): Promise<void> {
    await this.waitForPane('RECAPTCHA')
    await this.part('recaptcha-box').setChecked(true, { timeout: this.#screen.timeout })
    await this.#press('submit-recaptcha')
  }

  /** Logs in on the bank's own page, at banks that have one, in its window or in this one. */
  logInAtBank(visit: BankVisit = {}): Promise<void> {
    if (this.#page === undefined) throw new Error('logInAtBank needs linkPage(page): a frame has no other windows')
    return logInAtBank(this.#page, this.#screen, visit)
  }

  /** Ticks exactly these accounts, by name or last digits, and goes on. */
  chooseAccounts(accounts: AccountsWanted = 'all'): Promise<void> {
    return chooseAccounts(this.#screen, accounts)
  }

  /** Chooses between a login and typed numbers, where the app lets people choose. */
  async chooseAuthType(way: 'instant' | 'manual'): Promise<void> {
    await this.waitForPane('SELECT_AUTH_TYPE')
    await this.#press(`auth-type-${way}`)
    await this.#screen.waitUntilGone(part('pane-SELECT_AUTH_TYPE'))
  }

  /**
   * Types the numbers of an account instead of logging in, from wherever Link offers that; also those that Instant Match
   * asks for after a login. What is left out is what the sandbox takes.
   */
  enterNumbers(numbers: TypedNumbers = {}): Promise<void> {
    return typeNumbers(this.#screen, numbers)
  }

  /** Types the code that stands beside a micro-deposit; the sandbox's unless given. */
  async enterDepositCode(code: string = sandboxCode): Promise<void> {
    const { timeout, find } = this.#screen
    await find(`${anyDeposit}:has(${part('submit-code')})`).waitFor({ timeout })
    await this.part('deposit-code').fill(code, { timeout })
    await this.#press('submit-code')
    await this.currentPane()
  }

  /**
   * Uploads documents where Link asks for them: about one's pay, also from the list of payroll providers, or the bank
   * statement of an account. One that the sandbox takes unless given.
   */
  uploadDocuments(documents?: readonly FileLike[]): Promise<void> {
    return uploadDocuments(this.#screen, documents)
  }

  /**
   * Submits a phone number: on the first pane to use what is saved, on the last one to save what was connected. Without a
   * number, the one that your app has passed.
   */
  submitPhone(number?: string): Promise<void> {
    return submitPhone(this.#screen, number)
  }

  /** Goes on without a phone number. */
  skipPhone(): Promise<void> {
    return skipPhone(this.#screen)
  }

  /** Types the code that was sent to the phone; the sandbox's unless given. */
  enterCode(code?: string): Promise<void> {
    return enterCode(this.#screen, code)
  }

  /** Chooses a bank that was saved, by its whole name or by its id; the first one unless given. */
  chooseSavedInstitution(institution?: string): Promise<void> {
    return chooseSavedInstitution(this.#screen, institution)
  }

  /** From what is saved to the list of all banks. */
  connectNewInstitution(): Promise<void> {
    return connectNewInstitution(this.#screen)
  }

  /** From one connected bank to the next, where your app lets people connect several. */
  async connectAnother(): Promise<void> {
    await this.waitForPane('CONNECTED')
    await this.#press('connect-another')
    await this.waitForPane('SELECT_INSTITUTION')
  }

  /** Corrects and shares the details at the end of Layer; your app's onSuccess is called. */
  confirmProfile(edits: ProfileEdits = {}): Promise<void> {
    return confirmProfile(this.#screen, edits)
  }

  /** Leaves the last pane; your app's onSuccess has been called, or is about to be. */
  async finish(): Promise<void> {
    const { find, timeout } = this.#screen
    const isDeposit = await find(anyDeposit).isVisible()
    if (isDeposit) await find(`${anyDeposit}:has(${part('finish')})`).waitFor({ timeout })
    else await this.waitForPane('CONNECTED')
    await this.#press('finish')
    await this.#screen.waitUntilGone(isDeposit ? anyDeposit : part('pane-CONNECTED'))
  }

  /** Closes Link, and says so again if it asks; your app's onExit is called. */
  async exit(): Promise<void> {
    await this.#press('close')
    await this.#screen.waitUntilGone(linkThatDoesNotAsk)
    if (await this.part('leave').isVisible()) await this.#press('leave')
    await this.#screen.waitUntilGone(link)
  }

  /** One step back. */
  async back(): Promise<void> {
    await this.currentPane()
    await this.#press('back')
  }

  /** The code of the error pane, for example ITEM_LOCKED. */
  async errorCode(): Promise<string> {
    await this.waitForPane('ERROR')
    return this.part('error-code').innerText()
  }

  /** Takes a way out of an error pane. */
  async recover(
    way: 'try_again' | 'choose_accounts' | 'choose_institution' | 'enter_numbers' | 'visit_bank' | 'exit',
  ): Promise<void> {
    await this.waitForPane('ERROR')
    await this.#press(`way-${way}`)
    await this.#screen.waitUntilGone(settledPane('ERROR'))
  }

  /** The whole way to onSuccess, from wherever Link stands. What is left out is what simulated banks take. */
  complete(journey: Journey = {}): Promise<void> {
    return completeJourney(this, this.#screen, journey)
  }

  #press(test_id: string): Promise<void> {
    return this.part(test_id).click({ timeout: this.#screen.timeout })
  }
}
