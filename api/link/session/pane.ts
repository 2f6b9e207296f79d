import { findInstitutions, noticeOf } from './choose-institution.ts'
import { listDataScopes } from '../../data-scopes.ts'
import { findEmployers } from '../../employers/index.ts'
import { handOffs } from './hand-off.data.ts'
import { endingChoices, layerPaneOf, phonePaneOf } from './phone-pane.ts'
import { numbersPaneOf } from './numbers-pane.ts'
import { isPayrollProvider, uploadPaneOf } from './documents.ts'
import { eligibleAccounts } from './eligible-accounts.ts'
import type { AccountChoice, InstitutionView, LinkApp, Pane } from './protocol.ts'
import type { FoundAccount, Institution, LinkTerms, Session, Setting, View } from './session.ts'
import { institutionOf, isUpdateMode } from './turn.ts'
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
        payment: setting.terms.payment,
        has_phone: setting.terms.has_returning_users && institution === null,
      }
    case 'SELECT_INSTITUTION':
      return {
        view_name: 'SELECT_INSTITUTION',
        institutions: listInstitutions('', setting),
        can_type_numbers: setting.terms.typed_numbers !== null && session.has_consented,
        kind: setting.terms.payroll === null ? 'bank' : 'payroll',
        can_upload: setting.terms.payroll?.has_upload === true && session.has_consented,
      }
    case 'ERROR':
      return { view_name: 'ERROR', institution, error: view.error, ways: waysFor(view, session, setting) }
    case 'FINISHED':
      return { view_name: 'FINISHED' }
    case 'VERIFICATION':
      return view.pane
    case 'UPLOAD_DOCUMENTS':
      return uploadPaneOf(view, setting)
    case 'CREDENTIAL':
      if (institution === null) break
      return {
        view_name: 'CREDENTIAL',
        institution,
        error: view.error,
        sandbox_login: isSandbox ? (isPayrollProvider(chosen!) ? sandboxPayroll : sandboxLogin) : null,
      }
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
        opens_in: isSentBack(setting.terms) ? 'same_window' : 'popup',
        is_waiting: view.is_waiting,
        hand_off: handOffs[institution.institution_id] ?? null,
      }
    case 'SELECT_ACCOUNT':
      if (institution === null || session.bank === null) break
      return { view_name: 'SELECT_ACCOUNT', institution, ...choicesOf(session.bank.accounts, setting.terms) }
    case 'NUMBERS': {
      if (view.step !== 'match') {
        const pane = numbersPaneOf(view, session, setting, (bank) => viewInstitution(bank, setting))
        if (pane === null) break
        return pane
      }
      const account = session.bank?.accounts.find(({ account_key }) => account_key === view.account_key)
      if (institution === null || account === undefined) break
      const { name, mask, type, subtype, ach } = account
      const sandbox_numbers = isSandbox ? ach : null
      return {
        view_name: 'NUMBERS',
        step: 'match',
        institution,
        account: { name, mask, type, subtype },
        error: view.error,
        sandbox_numbers,
      }
    }
    case 'CONNECTED':
      if (session.item === null) break
      return {
        view_name: 'CONNECTED',
        institution,
        accounts: session.item.accounts.map(({ name, mask, type, subtype }) => ({ name, mask, type, subtype })),
        ...endingChoices(session, setting),
        is_proof: setting.terms.to_prove !== null,
      }
    case 'SELECT_AUTH_TYPE':
    case 'NUMBERS_SELECT_INSTITUTION':
    case 'SAME_DAY_MICRODEPOSIT_AUTHORIZED':
    case 'INSTANT_MICRODEPOSIT_AUTHORIZED': {
      const pane = numbersPaneOf(view, session, setting, (bank) => viewInstitution(bank, setting))
      if (pane === null) break
      return pane
    }
    case 'SUBMIT_PHONE':
    case 'VERIFY_PHONE':
    case 'SELECT_SAVED_INSTITUTION':
    case 'SELECT_SAVED_ACCOUNT': {
      const pane = phonePaneOf(view, session, setting)
      if (pane === null) break
      return pane
    }
    case 'LAYER':
    case 'PROFILE_DATA_REVIEW': {
      const pane = layerPaneOf(view, session, setting)
      if (pane === null) break
      return pane
    }
  }
  throw new Error(`a session cannot stand at ${view.view_name} without its institution`)
}

/** Whether the bank's page leads back to the app, and does not just close. */
function isSentBack({ redirect_uri, android_package_name }: LinkTerms): boolean {
  return redirect_uri !== null || android_package_name !== null
}

/** The login of the simulated banks (https://plaid.com/docs/sandbox/test-credentials). */
const sandboxLogin = { username: 'user_good', password: 'pass_good' } as const
/** That of payroll providers (https://plaid.com/docs/income/payroll-income/); 1234 are the last digits that they ask for. */
const sandboxPayroll = { username: 'test-good', password: 'test' } as const

/** What the page is told of the app that opens it. */
export function appOf(terms: LinkTerms, completion_redirect_uri: string | null): LinkApp {
  const { client_name, language, country_codes, environment, products, appearance } = terms
  return {
    client_name: client_name.length > CLIENT_NAME_MAX ? 'This Application' : client_name,
    language,
    country_codes,
    environment,
    products,
    is_update_mode: isUpdateMode(terms),
    appearance,
    completion_redirect_uri,
  }
}

/** What a search shows, or the whole list for an empty query. */
export function listInstitutions(query: string, setting: Setting): InstitutionView[] {
  const found = findInstitutions(query, setting).map((institution) => viewInstitution(institution, setting))
  return [...found, ...listEmployers(query, setting)].slice(0, LISTED_MAX)
}

/** Employers that a query finds, each as the institution that pays its people. */
function listEmployers(query: string, setting: Setting): InstitutionView[] {
  return findEmployers(query, setting.employers, LISTED_MAX).flatMap(({ employer: { name, institution_id } }) => {
    const provider = setting.institutions.find((institution) => institution.institution_id === institution_id)
    return provider === undefined ? [] : [{ ...viewInstitution(provider, setting), employer_name: name }]
  })
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

function scopesOf({ products, consented_products, update, to_prove }: LinkTerms): string[] {
  const proof = to_prove === null ? [] : ['identity']
  return listDataScopes([...products, ...(update?.adds ?? []), ...proof, ...consented_products])
}

/** Accounts to choose from. @param isShared which of them are ticked, where that is known */
export function choicesOf(
  accounts: readonly FoundAccount[],
  terms: LinkTerms,
  isShared?: (account_key: string) => boolean,
) {
  const eligible = new Set(eligibleAccounts(accounts, terms))
  const choices: AccountChoice[] = []
  for (const [choice, account] of accounts.entries()) {
    if (!eligible.has(account)) continue
    const { account_key, ach: _, ...shown } = account
    const is_selected = isShared?.(account_key) ?? isSharedBefore(terms, account_key, eligible.size)
    choices.push({ choice, ...shown, is_selected })
  }
  return {
    accounts: choices,
    selection: terms.selection === 'single' ? ('single' as const) : ('multiple' as const),
    hidden_count: accounts.length - eligible.size,
  }
}

function isSharedBefore({ update }: LinkTerms, account_key: string, count: number): boolean {
  if (update === null) return count === 1
  return update.account_keys === null || update.account_keys.includes(account_key)
}
