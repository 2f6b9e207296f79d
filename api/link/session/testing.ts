import { simulatedBanks } from '@gingham/sources/simulated'
import { noIdentity, sandboxPhones } from './sandbox-phones.data.ts'
import { seededLogin } from './seeded-login.ts'
import { SANDBOX_CODE, stepVerification, type Verification } from '../../auth/index.ts'
import { toFoundAccount } from './find-accounts.ts'
import { paneOf } from './pane.ts'
import type { Pane } from './protocol.ts'
import type { Effect, EffectResult, EventDraft, Input, LinkTerms, Session, Setting, Turn } from './session.ts'
import { beginSession, step } from './step.ts'

const bank = simulatedBanks()
const moment = { now_ms: Date.parse('2026-03-15T12:00:00Z'), today: '2026-03-15' }

const plainTerms: LinkTerms = {
  client_name: 'Wonderwallet',
  language: 'en',
  country_codes: ['US'],
  environment: 'sandbox',
  products: ['transactions'],
  consented_products: [],
  account_filters: null,
  selection: 'multiple',
  has_instant_match: true,
  typed_numbers: null,
  to_verify: null,
  to_prove: null,
  payroll: null,
  payment: null,
  appearance: 'system',
  redirect_uri: null,
  android_package_name: null,
  phone_number: null,
  has_returning_users: false,
  is_multi_item: false,
  layer: null,
  institution_data: {},
  institution_id: null,
  update: null,
}

/** The simulated banks of the United States, under these terms. */
export function makeSetting(terms: Partial<LinkTerms> = {}): Setting {
  const all = { ...plainTerms, ...terms }
  return {
    terms: all,
    institutions: bank.institutions.filter(({ country_codes }) =>
      country_codes.some((code) => all.country_codes.includes(code)),
    ),
    employers: all.payroll === null ? [] : (bank.employers ?? []),
    describeError: (error_code) => ({
      error_type: 'ITEM_ERROR',
      error_code,
      error_message: `the message of ${error_code}`,
      display_message: null,
    }),
  }
}

/** A session that is played through, with simulated banks on the other side and no server around it. */
export interface Player {
  session(): Session
  pane(): Pane
  /** Every event so far. */
  events: EventDraft[]
  /** Events as `NAME` or `NAME(view)`. */
  sequence(): string[]
  /** Gives an input and carries out what follows; answers the pane. */
  play(input: Input): Promise<Pane>
}

export function startPlayer(terms: Partial<LinkTerms> = {}): Player {
  const setting = makeSetting(terms)
  const events: EventDraft[] = []
  let session!: Session
  const deposit: Verification = { status: 'pending_manual_verification', wrong_codes: 0 }
  const world = { terms: setting.terms, deposit }
  const take = (turn: Turn) => {
    session = turn.session
    events.push(...turn.events)
    return turn.effect
  }
  take(beginSession(setting))
  return {
    session: () => session,
    pane: () => paneOf(session, setting),
    events,
    sequence: () =>
      events.map(({ event_name, metadata: { view_name, exit_status, error_code, mfa_type } }) => {
        const about = event_name === 'EXIT' ? exit_status : event_name === 'ERROR' ? error_code : view_name
        const detail = [about, view_name === 'MFA' ? mfa_type : null].filter(
          (part) => part !== undefined && part !== null,
        )
        return detail.length === 0 ? event_name : `${event_name}(${detail.join(' ')})`
      }),
    async play(input) {
      for (let effect = take(step(session, input, setting)); effect !== null;) {
        effect = take(step(session, await carryOut(effect, world), setting))
      }
      return paneOf(session, setting)
    },
  }
}

/** What effects change: how far a code has been verified. */
interface World {
  terms: LinkTerms
  deposit: Verification
}

async function carryOut(effect: Effect, world: World): Promise<EffectResult> {
  switch (effect.type) {
    case 'connect': {
      const request = { institution_id: effect.institution_id, ...effect.login, moment, seed: '1' }
      const outcome = bank.connect(request)
      if (outcome.step !== 'connected') return { type: 'connect_result', outcome }
      const { accounts } = await bank.fetch(outcome.connection, moment)
      return { type: 'connect_result', outcome: { ...outcome, accounts: accounts.map(toFoundAccount) } }
    }
    case 'create_item_of_numbers':
      world.deposit = { status: 'pending_manual_verification', wrong_codes: 0 }
      return { type: 'item_created', ...itemOf('pending_manual_verification', effect.account_number.slice(-4)) }
    case 'create_item_of_documents':
      return { type: 'item_created', ...itemOf(null, '0000'), accounts: [] }
    case 'extend_item':
    case 'prove_account':
      return { type: 'item_created', ...itemOf(null, '0000') }
    case 'check_code': {
      const is_right = effect.code.toUpperCase() === SANDBOX_CODE
      const { next } = stepVerification(world.deposit, { type: 'code_typed', is_right })
      world.deposit = next
      const tries_left = 3 - next.wrong_codes
      if (next.status === 'manually_verified') {
        return { type: 'code_checked', result: 'verified', tries_left, item: itemOf(next.status, '0000') }
      }
      const result = next.status === 'verification_failed' ? 'locked' : 'wrong'
      return { type: 'code_checked', result, tries_left, item: null }
    }
    case 'begin_oauth':
      return { type: 'oauth_begun', oauth_state_id: '6f4f0a5e-0000-4000-8000-000000000000' }
    case 'find_saved': {
      const banks = sandboxPhones[effect.phone_number]?.banks ?? []
      const saved = await Promise.all(banks.map((seeded) => seededLogin(bank, seeded, moment, '1')))
      return { ...effect, type: 'saved_found', saved }
    }
    case 'open_saved': {
      const { accounts } = await bank.fetch(effect.saved.connection, moment)
      return { type: 'saved_opened', saved: effect.saved, accounts: accounts.map(toFoundAccount) }
    }
    case 'remember':
      return { type: 'remembered' }
    case 'find_profile': {
      const { phone_number, date_of_birth } = effect
      const { identity = noIdentity, banks = [] } = sandboxPhones[phone_number] ?? {}
      const saved = await Promise.all(banks.map((seeded) => seededLogin(bank, seeded, moment, '1')))
      return { type: 'profile_found', phone_number, date_of_birth, profile: { identity, saved } }
    }
    case 'create_profile':
      return {
        type: 'profile_created',
        public_token: 'profile-sandbox-6f4f0a5e-0000-4000-8000-000000000000',
        accounts: [],
      }
    case 'create_item': {
      const { accounts } = await bank.fetch(effect.connection, moment)
      return {
        type: 'item_created',
        item_id: 'vzeNDwK7KQIm4yEog683uElbp9GRLEFXGK98D',
        public_token: 'public-sandbox-6f4f0a5e-0000-4000-8000-000000000000',
        accounts: accounts
          .filter(({ account_key }) => effect.accounts.some((chosen) => chosen.account_key === account_key))
          .map(({ account_key, name, mask, type, subtype }) => ({
            id: account_key,
            name,
            mask,
            type,
            subtype,
            verification_status: null,
            class_type: null,
          })),
      }
    }
  }
}

/** The Item of typed numbers. */
function itemOf(verification_status: string | null, mask: string) {
  const shown = { name: 'Checking', type: 'depository', subtype: 'checking', class_type: null }
  return {
    item_id: 'vzeNDwK7KQIm4yEog683uElbp9GRLEFXGK98D',
    public_token: 'public-sandbox-6f4f0a5e-0000-4000-8000-000000000000',
    accounts: [{ id: 'account', mask, verification_status, ...shown }],
  }
}

export const FIRST_PLATYPUS = 'ins_109508'

/** From wherever the session stands to what follows the login. */
export async function logIn(player: Player, password: string, institution_id = FIRST_PLATYPUS, username = 'user_good') {
  if (player.pane().view_name === 'CONSENT') await player.play({ type: 'continue' })
  if (player.pane().view_name === 'SELECT_INSTITUTION')
    await player.play({ type: 'select_institution', institution_id })
  return player.play({ type: 'submit_credentials', username, password })
}

/** Every account that the pane offers. */
export function choicesOf(pane: Pane): number[] {
  if (pane.view_name !== 'SELECT_ACCOUNT') throw new Error(`the pane is ${pane.view_name}`)
  return pane.accounts.map(({ choice }) => choice)
}
