import { LinkPaneError } from './link-pane-error.ts'
import type { Screen } from './screen.ts'
import { part, settledPane } from './selectors.ts'

/** The code of every message in the sandbox (https://plaid.com/docs/link/returning-user/). */
const SANDBOX_OTP = '123456'

/** What a person may correct at the end of Layer; what is left out stays as it is. */
export interface ProfileEdits {
  first_name?: string
  last_name?: string
  street?: string
  street2?: string
  city?: string
  region?: string
  postal_code?: string
  /** ISO 3166-1 alpha-2. */
  country?: string
  email?: string
  /** YYYY-MM-DD. */
  date_of_birth?: string
  /** Nine digits. */
  ssn?: string
}

/** From wherever Link takes a number to the question for its code. @param number the one that the app knows unless given */
export async function submitPhone(screen: Screen, number: string | undefined): Promise<void> {
  const { timeout } = screen
  const pane = await screen.currentPane()
  const entry = { CONSENT: 'use-phone', CONNECTED: 'save' }[pane]
  if (entry !== undefined) await screen.part(entry).click({ timeout })
  await screen.waitForPane('SUBMIT_PHONE')
  if (number !== undefined) {
    if (await screen.part('other-phone').isVisible()) await screen.part('other-phone').click({ timeout })
    await screen.part('phone-number').fill(number, { timeout })
  }
  await screen.part('submit-phone').click({ timeout })
}

/** Goes on without a number, or without its code. */
export async function skipPhone(screen: Screen): Promise<void> {
  const pane = await screen.currentPane()
  await screen.part('skip-phone').click({ timeout: screen.timeout })
  await screen.waitUntilGone(settledPane(pane))
}

export async function enterCode(screen: Screen, code: string = SANDBOX_OTP): Promise<void> {
  const { timeout } = screen
  await screen.waitForPane('VERIFY_PHONE')
  await screen.part('otp').fill(code, { timeout })
  await screen.part('submit-otp').click({ timeout })
}

/** @param institution whole name or id; the first one that is saved unless given */
export async function chooseSavedInstitution(screen: Screen, institution: string | undefined): Promise<void> {
  const { timeout } = screen
  await screen.waitForPane('SELECT_SAVED_INSTITUTION')
  await savedRow(screen, institution).click({ timeout })
  await screen.waitUntilGone(part('pane-SELECT_SAVED_INSTITUTION'))
}

/** Whether a bank is among those that are saved. */
export function isSaved(screen: Screen, institution: string): Promise<boolean> {
  return savedRow(screen, institution).isVisible()
}

function savedRow(screen: Screen, institution: string | undefined) {
  if (institution !== undefined && /^ins_\w+$/.test(institution)) return screen.part(`saved-${institution}`)
  const name = institution === undefined ? '' : `:has(:text-is(${JSON.stringify(institution)}))`
  return screen.find(`${part('saved-institutions')} button${name}`).nth(0)
}

export async function connectNewInstitution(screen: Screen): Promise<void> {
  const pane = await screen.currentPane()
  if (pane !== 'SELECT_SAVED_INSTITUTION' && pane !== 'SELECT_SAVED_ACCOUNT') {
    throw new LinkPaneError(`Link offers nothing that is saved: it shows ${pane}`, { pane, error_code: null })
  }
  await screen.part('connect-new').click({ timeout: screen.timeout })
  await screen.waitForPane('SELECT_INSTITUTION')
}

/** The last step of Layer. */
export async function confirmProfile(screen: Screen, edits: ProfileEdits): Promise<void> {
  const { timeout } = screen
  await screen.waitForPane('PROFILE_DATA_REVIEW')
  const fields = Object.entries(edits)
  if (fields.length > 0) await screen.part('edit-profile').click({ timeout })
  for (const [field, text] of fields) await screen.part(`profile-${field}`).fill(text, { timeout })
  await screen.part('confirm-profile').click({ timeout })
  await screen.waitUntilGone(part('pane-PROFILE_DATA_REVIEW'))
}
