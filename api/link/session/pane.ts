import { findInstitutions, noticeOf } from './choose-institution.ts'
import { listDataScopes } from '../../data-scopes.ts'
import { eligibleAccounts } from './eligible-accounts.ts'
import type { AccountChoice, InstitutionView, LinkApp, Pane } from './protocol.ts'
import type { FoundAccount, Institution, LinkTerms, Session, Setting, View } from './session.ts'
import { institutionOf } from './turn.ts'
import { waysFor } from './ways-forward.ts'

/** How many institutions a list shows before a person searches. */
const LISTED_MAX = 40

/** A longer client_name is not shown (https://plaid.com/docs/api/link, `client_name`). */
const CLIENT_NAME_MAX = 30

/** The screen that a session stands at. Total: a session that is between screens shows the one it came from. */
export function paneOf(session: Session, setting: Setting): Pane {
  const { view } = session
  return paneOfView(view.view_name === 'LOADING' ? view.from : view, session, setting)
}

function paneOfView(view: Exclude<View, { view_name: 'LOADING' }>, session: Session, setting: Setting): Pane {
  const chosen = institutionOf(session, setting)
  const institution = chosen === null ? null : viewInstitution(chosen, setting)
  const isSandbox = setting.terms.environment === 'sandbox'
  switch (view.view_name) {
    case 'CONSENT':
      return {
        view_name: 'CONSENT',
        data_scopes: scopesOf(setting.terms),
        institution: institution ?? givenInstitution(setting),
      }
    case 'SELECT_INSTITUTION':
      return { view_name: 'SELECT_INSTITUTION', institutions: listInstitutions('', setting) }
    case 'ERROR':
      return { view_name: 'ERROR', institution, error: view.error, ways: waysFor(view, session, setting) }
    case 'FINISHED':
      return { view_name: 'FINISHED' }
    case 'CREDENTIAL':
      if (institution === null) break
      return { view_name: 'CREDENTIAL', institution, error: view.error, sandbox_login: isSandbox ? sandboxLogin : null }
    case 'RECAPTCHA':
      if (institution === null) break
      return { view_name: 'RECAPTCHA', institution }
    case 'MFA':
      if (institution === null) break
      return { view_name: 'MFA', institution, mfa: view.mfa, error: view.error, is_sandbox: isSandbox }
    case 'OAUTH':
      if (institution === null || session.oauth === null) break
      return {
        view_name: 'OAUTH',
        institution,
        login_url: `/link/v2/stable/bank.html?oauth_state_id=${session.oauth.oauth_state_id}`,
        opens_in: setting.terms.redirect_uri === null ? 'popup' : 'same_window',
        is_waiting: view.is_waiting,
      }
    case 'SELECT_ACCOUNT':
      if (institution === null || session.bank === null) break
      return { view_name: 'SELECT_ACCOUNT', institution, ...choicesOf(session.bank.accounts, setting.terms) }
    case 'NUMBERS': {
      const account = session.bank?.accounts.find(({ account_key }) => account_key === view.account_key)
      if (institution === null || account === undefined) break
      const { name, mask, type, subtype, ach } = account
      const sandbox_numbers = isSandbox ? ach : null
      return {
        view_name: 'NUMBERS',
        institution,
        account: { name, mask, type, subtype },
        error: view.error,
        sandbox_numbers,
      }
    }
    case 'CONNECTED':
      if (institution === null || session.item === null) break
      return {
        view_name: 'CONNECTED',
        institution,
        accounts: session.item.accounts.map(({ name, mask, type, subtype }) => ({ name, mask, type, subtype })),
      }
  }
  throw new Error(`a session cannot stand at ${view.view_name} without its institution`)
}

/** The login of the simulated banks (https://plaid.com/docs/sandbox/test-credentials). */
const sandboxLogin = { username: 'user_good', password: 'pass_good' } as const

/** What the page is told of the app that opens it. */
export function appOf(terms: LinkTerms, completion_redirect_uri: string | null): LinkApp {
  const { client_name, language, country_codes, environment, products, appearance } = terms
  return {
    client_name: client_name.length > CLIENT_NAME_MAX ? 'This Application' : client_name,
    language,
    country_codes,
    environment,
    products,
    is_update_mode: terms.update !== null,
    appearance,
    completion_redirect_uri,
  }
}

/** What a search shows, or the whole list for an empty query. */
export function listInstitutions(query: string, setting: Setting): InstitutionView[] {
  return findInstitutions(query, setting)
    .slice(0, LISTED_MAX)
    .map((institution) => viewInstitution(institution, setting))
}

/** An institution as pages show it. */
export function viewInstitution(institution: Institution, setting: Setting): InstitutionView {
  const { institution_id, name, url, primary_color } = institution
  const logo_url = `/link/v2/institutions/${institution_id}/logo.png`
  return { institution_id, name, url, primary_color, logo_url, notice: noticeOf(institution, setting) }
}

/** The institution that the app has chosen beforehand. */
function givenInstitution(setting: Setting): InstitutionView | null {
  const given = setting.terms.update?.institution_id ?? setting.terms.institution_id
  const institution = setting.institutions.find(({ institution_id }) => institution_id === given)
  return institution === undefined ? null : viewInstitution(institution, setting)
}

function scopesOf({ products, consented_products }: LinkTerms): string[] {
  return listDataScopes([...products, ...consented_products])
}

function choicesOf(accounts: readonly FoundAccount[], terms: LinkTerms) {
  const eligible = new Set(eligibleAccounts(accounts, terms))
  const choices: AccountChoice[] = []
  for (const [choice, account] of accounts.entries()) {
    if (!eligible.has(account)) continue
    const { account_key, ach: _, ...shown } = account
    const is_selected = terms.update === null ? eligible.size === 1 : isShared(terms.update, account_key)
    choices.push({ choice, ...shown, is_selected })
  }
  return {
    accounts: choices,
    selection: terms.selection === 'single' ? ('single' as const) : ('multiple' as const),
    hidden_count: accounts.length - eligible.size,
  }
}

function isShared({ account_keys }: NonNullable<LinkTerms['update']>, account_key: string): boolean {
  return account_keys === null || account_keys.includes(account_key)
}
