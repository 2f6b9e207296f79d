/**
 * Where things are in Link. Plain CSS on `data-testid`, which Playwright, Cypress and the browser itself all understand.
 * Not `getByTestId`: an app may have told Playwright that its own test ids stand in another attribute.
 */

/** The screens of Link, by the name that its events carry. */
export type LinkPane =
  | 'CONSENT'
  | 'SELECT_INSTITUTION'
  | 'CREDENTIAL'
  | 'RECAPTCHA'
  | 'MFA'
  | 'OAUTH'
  | 'SELECT_AUTH_TYPE'
  | 'NUMBERS'
  | 'NUMBERS_SELECT_INSTITUTION'
  | 'SAME_DAY_MICRODEPOSIT_AUTHORIZED'
  | 'INSTANT_MICRODEPOSIT_AUTHORIZED'
  | 'SELECT_ACCOUNT'
  | 'UPLOAD_DOCUMENTS'
  | 'SUBMIT_PHONE'
  | 'VERIFY_PHONE'
  | 'SELECT_SAVED_INSTITUTION'
  | 'SELECT_SAVED_ACCOUNT'
  | 'PROFILE_DATA_REVIEW'
  | 'CONNECTED'
  | 'ERROR'
  | 'EXIT'
  | 'LOADING'
  // A pane that is newer than this package can be waited for as well.
  | (string & {})

/** The iframes of Link in an app's page; each handler that the app has made has one, open or not. */
export const anyLinkFrame = 'iframe[id^="plaid-link-iframe"]'

/** The one that is open. `:visible` is no plain CSS, but both Playwright and Cypress know it. */
export const linkFrame = `${anyLinkFrame}:visible`

/** One part of Link. */
export const part = (test_id: string): string => `[data-testid="${test_id}"]`

/** All of Link, while it is open. */
export const link = part('link')

const working = '[aria-disabled="true"]'

/** A pane that waits for the person, not for the server: any, or the one named. */
export const settledPane = (pane?: LinkPane): string =>
  `form${pane === undefined ? '[data-testid^="pane-"]' : part(`pane-${pane}`)}:not(${part('pane-LOADING')}, :has(${working}))`

/** A micro-deposit that is on its way, or whose code is asked for. */
export const anyDeposit = `form:is(${part('pane-SAME_DAY_MICRODEPOSIT_AUTHORIZED')}, ${part('pane-INSTANT_MICRODEPOSIT_AUTHORIZED')}):not(:has(${working}))`

/** A pane that says that the last answer was wrong, and waits for another. */
export const paneWithError = `${settledPane()}:has(${part('pane-error')})`

/** The rows of the list of banks. */
export const institutions = 'button[data-testid^="institution-"]'

/** The rows of the list of accounts; each has a checkbox or a radio button. */
export const accounts = `${part('accounts')} label`

/** The question at a position of the MFA pane: a field, or a group of radio buttons. */
export const mfaAnswer = (position: number): string => part(`mfa-answer-${position}`)

/** The kinds of MFA, each an element around its questions. */
export const mfaKinds = ['device', 'code', 'questions', 'selections'] as const
export type MfaKind = (typeof mfaKinds)[number]
export const mfaKind = (kind: MfaKind): string => part(`mfa-${kind}`)

/** Link without its question whether one really wants to leave: gone, once it is closed or asks. */
export const linkThatDoesNotAsk = `${link}:not(:has(${part('leave')}))`
