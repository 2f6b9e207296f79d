import type { LinkAction } from './protocol.ts'
import { exitStatusOf } from './exit-status.ts'
import type { BankAnswer, EffectResult, Login, Screen, Setting, Turn } from './session.ts'
import { acceptBankChoice, acceptConnection } from './share-accounts.ts'
import { change, fail, load, record, recordError, show } from './turn.ts'

/** Tries a login at the bank. */
export function logIn(turn: Turn, setting: Setting, login: Login): Turn {
  const { institution_id } = turn.session
  if (institution_id === null) return turn
  return load(change(turn, { login }), setting, { type: 'connect', institution_id, login })
}

/** Answers to a bank's further questions, or to the question whether one is human. */
export function submitMfa(
  turn: Turn,
  setting: Setting,
  action: LinkAction & { type: 'submit_mfa' | 'submit_recaptcha' },
): Turn {
  const { view, login } = turn.session
  if (login === null) return turn
  if (action.type === 'submit_recaptcha') {
    // To a source, a passed reCAPTCHA is one more round of answers.
    return view.view_name === 'RECAPTCHA' ? logIn(turn, setting, withAnswers(login, [])) : turn
  }
  if (view.view_name !== 'MFA') return turn
  const submitted = record(turn, setting, 'SUBMIT_MFA', { mfa_type: view.mfa.mfa_type })
  return logIn(submitted, setting, withAnswers(login, action.answers))
}

function withAnswers(login: Login, answers: readonly string[]): Login {
  return { ...login, mfa_answers: [...login.mfa_answers, answers] }
}

/** The way to the bank's own page, and back. */
export function checkOauth(
  turn: Turn,
  setting: Setting,
  why: 'open_oauth' | 'check_oauth' | 'close_oauth' | 'resume',
): Turn {
  const { view, oauth } = turn.session
  if (view.view_name !== 'OAUTH' || oauth === null) return turn
  if (why === 'open_oauth') {
    return record(change(turn, { view: { view_name: 'OAUTH', is_waiting: true } }), setting, 'OPEN_OAUTH')
  }
  const { answer } = oauth
  if (answer === null) {
    if (why === 'check_oauth') return turn
    // The page at the bank was left without an answer.
    const waiting = change(turn, { view: { view_name: 'OAUTH', is_waiting: false } })
    return why === 'close_oauth' && view.is_waiting ? record(waiting, setting, 'CLOSE_OAUTH') : waiting
  }
  const answered = change(turn, { oauth: null })
  if (answer.result === 'denied') {
    // After a redirect the page is new: there is no pop-up that could have failed.
    const failed = why === 'resume' ? answered : record(answered, setting, 'FAIL_OAUTH')
    return fail(failed, setting, deniedCodeOf(answer, setting), 'requires_oauth')
  }
  return acceptBankChoice(answered, setting, { ...answer, step: 'connected' })
}

/**
 * Who leaves the bank's page of a payment has cancelled it. The payment itself stays as it was, for another try.
 * Source: https://plaid.com/docs/errors/payment/
 */
function deniedCodeOf({ error_code }: BankAnswer & { result: 'denied' }, { terms }: Setting): string {
  if (terms.payment === null || error_code !== 'INSUFFICIENT_CREDENTIALS') return error_code
  return terms.payment.kind === 'consent' ? 'PAYMENT_CONSENT_CANCELLED' : 'PAYMENT_CANCELLED'
}

type LoginOutcome = (EffectResult & { type: 'connect_result' })['outcome']

/** What the bank said to a login. `from` is the screen on which it was asked. */
export function finishLogin(turn: Turn, setting: Setting, outcome: LoginOutcome, from: Screen): Turn {
  switch (outcome.step) {
    case 'connected': {
      const { update } = setting.terms
      const isOther = update !== null && turn.session.login?.username !== update.username
      if (isOther) return refuse(turn, setting, { error_code: 'INVALID_UPDATED_USERNAME' }, from)
      return acceptConnection(turn, setting, outcome)
    }
    case 'mfa':
      return show(turn, setting, { view_name: 'MFA', mfa: outcome.mfa, error: null })
    case 'recaptcha':
      return show(turn, setting, { view_name: 'RECAPTCHA' })
    case 'error':
      return refuse(turn, setting, outcome, from)
  }
}

/** Mistakes in typing are shown where they were made; everything else has a screen of its own. */
function refuse(
  turn: Turn,
  setting: Setting,
  { error_code, error_message }: { error_code: string; error_message?: string },
  from: Screen,
): Turn {
  const { login } = turn.session
  if (error_code === 'INVALID_MFA' && from.view_name === 'MFA' && login !== null) {
    const kept = change(turn, { login: { ...login, mfa_answers: login.mfa_answers.slice(0, -1) } })
    const view = { ...from, error: setting.describeError(error_code) }
    return show(recordError(kept, setting, error_code), setting, view)
  }
  const over = change(turn, { login: null })
  if (error_code === 'INVALID_CREDENTIALS' || error_code === 'INVALID_UPDATED_USERNAME') {
    const usual = setting.describeError(error_code)
    const error = { ...usual, error_message: error_message ?? usual.error_message }
    return show(recordError(over, setting, error_code, error_message), setting, { view_name: 'CREDENTIAL', error })
  }
  return fail(over, setting, error_code, exitStatusOf(from) ?? 'requires_credentials')
}
