import type { MfaAnswers } from '../link/answer-mfa.ts'
import type { AccountsWanted } from '../link/choose-accounts.ts'
import type { Journey } from '../link/complete.ts'
import { sandboxCode, sandboxInstitution, sandboxLogin } from '../link/sandbox-answers.ts'
import {
  anyLinkFrame,
  institutions,
  link,
  linkFrame,
  linkThatDoesNotAsk,
  part,
  settledPane,
  type LinkPane,
} from '../link/selectors.ts'
import type { TypedNumbers } from '../link/type-numbers.ts'
import { currentCy, type Chain, type CypressLike } from './cy.ts'
import { paneNameOf, planAccounts, planMfa, type Step } from './read-panes.ts'

export type { AccountsWanted, CypressLike, Journey, LinkPane, MfaAnswers, TypedNumbers }

declare global {
  // Cypress lets commands be declared in this way only.
  namespace Cypress {
    // oxlint-disable-next-line no-unused-vars -- it must have the parameters of Cypress's own declaration
    interface Chainable<Subject> {
      linkWaitForPane(pane: LinkPane): Chainable<unknown>
      linkContinue(): Chainable<unknown>
      /** By whole name, which is searched for, or by id. */
      linkChooseInstitution(institution: string): Chainable<unknown>
      linkLogIn(username: string, password: string): Chainable<unknown>
      /** One round; without answers, those that simulated banks want. */
      linkAnswerMfa(answers?: MfaAnswers): Chainable<unknown>
      linkPassRecaptcha(): Chainable<unknown>
      /** By name or last digits; all unless given. */
      linkChooseAccounts(accounts?: AccountsWanted): Chainable<unknown>
      linkChooseAuthType(way: 'instant' | 'manual'): Chainable<unknown>
      /** From wherever Link takes numbers; what is left out is what the sandbox takes. */
      linkEnterNumbers(numbers?: TypedNumbers): Chainable<unknown>
      /** Of a micro-deposit; the sandbox's unless given. */
      linkEnterDepositCode(code?: string): Chainable<unknown>
      /** On the pane that asks for a phone number. */
      linkSubmitPhone(number: string): Chainable<unknown>
      /** Sent to the phone; the sandbox's unless given. */
      linkEnterCode(code?: string): Chainable<unknown>
      linkFinish(): Chainable<unknown>
      linkExit(): Chainable<unknown>
      /** The whole way to onSuccess, from wherever Link stands. */
      linkComplete(journey?: Journey): Chainable<unknown>
    }
  }
}

/** How long a step may take, milliseconds. */
const STEP_MS_MAX = 15_000
const patient = { timeout: STEP_MS_MAX }

/**
 * Adds `cy.linkContinue()`, `cy.linkComplete()` and the others: the steps of `linkPage`, for Cypress. Once, in the
 * support file:
 *
 *     registerLinkCommands(Cypress)
 *
 * Link's iframe comes from another origin, so Cypress needs `chromeWebSecurity: false`.
 */
export function registerLinkCommands(Cypress: CypressLike): void {
  for (const [name, run] of Object.entries(linkCommands)) Cypress.Commands.add(name as never, run as never)
}

/** What is in Link's iframe. */
function inLink(selector: string): Chain {
  return body().find(selector, patient)
}

function body(): Chain {
  const cy = currentCy()
  return cy
    .get(linkFrame, patient)
    .its('0.contentDocument.body')
    .should('not.be.empty')
    .then((body) => cy.wrap(body))
}

/** The element itself, from what Cypress hands on. */
const elementOf = (subject: unknown) => (subject as ArrayLike<Element>)[0] as Element

const press = (test_id: string) => inLink(part(test_id)).click()
const fill = (selector: string, text: string) =>
  inLink(selector).clear().type(text, { delay: 0, parseSpecialCharSequences: false })

function take({ selector, act, text }: Step): Chain {
  if (act === 'type') return fill(selector, text)
  return act === 'check' ? inLink(selector).check({ force: true }) : inLink(selector).uncheck({ force: true })
}

/** Reads a pane once it is ready, does what follows from it, and submits it. */
function answerPane(pane: LinkPane, plan: (pane: Element) => readonly Step[], submit: string): Chain {
  return inLink(settledPane(pane)).then((subject) => {
    for (const step of plan(elementOf(subject))) take(step)
    return press(submit)
  })
}

const linkCommands = {
  linkWaitForPane: (pane: LinkPane) => inLink(settledPane(pane)),
  linkContinue: () => press('continue'),
  linkChooseInstitution(institution: string) {
    if (/^ins_\w+$/.test(institution)) press(`institution-${institution}`)
    else {
      fill(part('institution-search'), institution)
      const name = new RegExp(`^${institution.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)}$`)
      body().contains(`${institutions} span`, name, patient).click()
    }
    return inLink(part('pane-SELECT_INSTITUTION')).should('not.exist')
  },
  linkLogIn(username: string, password: string) {
    inLink(settledPane('CREDENTIAL'))
    fill(part('username'), username)
    fill(part('password'), password)
    return press('submit-credentials')
  },
  linkAnswerMfa: (answers: MfaAnswers = []) =>
    answerPane('MFA', (pane) => planMfa(pane, typeof answers === 'string' ? [answers] : answers), 'submit-mfa'),
  linkPassRecaptcha() {
    inLink(part('recaptcha-box')).check({ force: true })
    return press('submit-recaptcha')
  },
  linkChooseAccounts: (accounts: AccountsWanted = 'all') =>
    answerPane('SELECT_ACCOUNT', (pane) => planAccounts(pane, accounts), 'submit-accounts'),
  linkChooseAuthType(way: 'instant' | 'manual') {
    press(`auth-type-${way}`)
    return inLink(part('pane-SELECT_AUTH_TYPE')).should('not.exist')
  },
  linkEnterNumbers: (numbers: TypedNumbers = {}) => typeFrom(numbers),
  linkEnterDepositCode(code: string = sandboxCode) {
    fill(part('deposit-code'), code)
    return press('submit-code')
  },
  linkSubmitPhone(number: string) {
    fill(part('phone-number'), number)
    return press('submit-phone')
  },
  linkEnterCode(code: string = '123456') {
    fill(part('otp'), code)
    return press('submit-otp')
  },
  // What the app then shows is what its test waits for.
  linkFinish: () => press('finish'),
  linkExit() {
    press('close')
    const cy = currentCy()
    return cy
      .get('body', patient)
      .should((subject) => {
        if (leavingOf(elementOf(subject)) === 'open') throw new Error('Link does not close')
      })
      .then((subject) => (leavingOf(elementOf(subject)) === 'asks' ? press('leave') : undefined))
  },
  linkComplete: (journey: Journey = {}) => completeFrom(journey, 0),
}

/** One pane of typed numbers after the other. */
function typeFrom(numbers: TypedNumbers): Chain {
  return inLink(settledPane()).then((subject) => {
    const element = elementOf(subject)
    const pane = paneNameOf(element)
    const entry = entries[pane]
    if (entry !== undefined) {
      press(entry)
      inLink(part(`pane-${pane}`)).should('not.exist')
      return currentCy().then(() => typeFrom(numbers))
    }
    if (pane !== 'NUMBERS') throw new Error(`Link takes no account numbers here: it shows ${pane}`)
    const isRouting = element.querySelector(part('submit-routing')) !== null
    for (const [test_id, text] of fieldsOf(element, numbers)) fill(part(test_id), text)
    const submit = element.querySelector('button[type="submit"]')?.getAttribute('data-testid') ?? ''
    press(submit)
    if (!isRouting) return currentCy().then(() => undefined)
    inLink(part('submit-routing')).should('not.exist')
    return currentCy().then(() => typeFrom(numbers))
  })
}

/** What leads on to the fields. */
const entries: Readonly<Record<string, string>> = {
  SELECT_AUTH_TYPE: 'auth-type-manual',
  SELECT_INSTITUTION: 'enter-numbers',
  NUMBERS_SELECT_INSTITUTION: 'skip-login',
}

/** What is typed into the fields that there are; the pane itself says what the sandbox takes. */
function fieldsOf(pane: Element, { routing_number, account_number, name }: TypedNumbers): [string, string][] {
  const given = { 'routing-number': routing_number, 'account-number': account_number, 'account-holder': name }
  const fields = Object.entries(given).filter(([test_id]) => pane.querySelector(part(test_id)) !== null)
  const right = (pane.querySelector(`${part('sandbox-login')} .font-mono`)?.textContent ?? '').split(' / ')
  return fields.map(([test_id, text], position) => [test_id, text ?? right[position] ?? ''])
}

/** What has become of Link in an app's page, once its cross has been pressed. */
function leavingOf(page: Element): 'open' | 'asks' | 'gone' {
  const frames = [...page.querySelectorAll<HTMLIFrameElement>(anyLinkFrame)]
  const content = frames.find((frame) => frame.checkVisibility())?.contentDocument
  if (content?.querySelector(link) == null) return 'gone'
  return content.querySelector(linkThatDoesNotAsk) === null ? 'asks' : 'open'
}

/** Goes where Link leads: panes that are not shown are not waited for. */
function completeFrom(journey: Journey, rounds: number, has_logged_in = false): Chain {
  const { institution = sandboxInstitution.name, accounts = 'all', mfa = [] } = journey
  const { username = sandboxLogin.username, password = sandboxLogin.password } = journey
  return inLink(settledPane()).then((subject) => {
    const element = elementOf(subject)
    const pane = paneNameOf(element)
    const complaint = element.querySelector(`${part('pane-error')}, ${part('error-code')}`)
    if (pane === 'ERROR' || (has_logged_in && complaint !== null))
      throw new Error(`Link cannot be completed: it shows ${pane}: ${complaint?.textContent}`)
    const goOn = () => currentCy().then(() => completeFrom(journey, rounds, has_logged_in))
    switch (pane) {
      case 'CONSENT':
        if (journey.phone === undefined) linkCommands.linkContinue()
        else press('use-phone')
        return goOn()
      case 'SUBMIT_PHONE':
        if (journey.phone === undefined) press('skip-phone')
        else linkCommands.linkSubmitPhone(journey.phone)
        return currentCy().then(() => completeFrom(journey, rounds, true))
      case 'VERIFY_PHONE':
        linkCommands.linkEnterCode(journey.code)
        return currentCy().then(() => completeFrom(journey, rounds, true))
      case 'SELECT_SAVED_INSTITUTION':
        inLink(`${part('saved-institutions')} li:first-child button`).click()
        return goOn()
      case 'SELECT_SAVED_ACCOUNT':
        press('submit-accounts')
        return goOn()
      case 'SELECT_INSTITUTION':
        if (journey.numbers === undefined) linkCommands.linkChooseInstitution(institution)
        else linkCommands.linkEnterNumbers(journey.numbers)
        return goOn()
      case 'SELECT_AUTH_TYPE':
        linkCommands.linkChooseAuthType(journey.numbers === undefined ? 'instant' : 'manual')
        return goOn()
      case 'NUMBERS':
      case 'NUMBERS_SELECT_INSTITUTION':
        linkCommands.linkEnterNumbers(journey.numbers)
        return currentCy().then(() => completeFrom(journey, rounds, true))
      case 'SAME_DAY_MICRODEPOSIT_AUTHORIZED':
      case 'INSTANT_MICRODEPOSIT_AUTHORIZED':
        if (element.querySelector(part('submit-code')) === null) return linkCommands.linkFinish()
        linkCommands.linkEnterDepositCode(journey.deposit_code)
        return currentCy().then(() => completeFrom(journey, rounds, true))
      case 'CREDENTIAL':
        linkCommands.linkLogIn(username, password)
        return currentCy().then(() => completeFrom(journey, rounds, true))
      case 'RECAPTCHA':
        linkCommands.linkPassRecaptcha()
        return goOn()
      case 'MFA':
        linkCommands.linkAnswerMfa(mfa[rounds] ?? [])
        return currentCy().then(() => completeFrom(journey, rounds + 1, true))
      case 'SELECT_ACCOUNT':
        linkCommands.linkChooseAccounts(accounts)
        return goOn()
      case 'CONNECTED':
        return linkCommands.linkFinish()
      default:
        throw new Error(`Link cannot be completed by Cypress: it shows ${pane}`)
    }
  })
}
