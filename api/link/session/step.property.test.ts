import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { LinkAction, Pane, WayForward } from './protocol.ts'
import type { LinkTerms } from './session.ts'
import { startPlayer } from './testing.ts'

const institution_id = fc.constantFrom(
  'ins_109508',
  'ins_109512',
  'ins_132361',
  'ins_132363',
  'ins_133402',
  'ins_135842',
  'ins_127287',
  'no bank',
)
const password = fc.constantFrom(
  'pass_good',
  'mfa_device',
  'mfa_questions_1_1',
  'mfa_selections',
  'error_ITEM_LOCKED',
  'error_NO_ACCOUNTS',
  '{"recaptcha":"good"}',
  'wrong',
)
const answers = fc.array(fc.constantFrom('device-0', '1234', 'answer_0_0', 'Yes', 'No'), { maxLength: 2 })
const way = fc.constantFrom<WayForward>('try_again', 'choose_accounts', 'choose_institution', 'visit_bank', 'exit')

const action: fc.Arbitrary<LinkAction> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ type: 'continue' } as const) },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('select_institution' as const), institution_id }) },
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('submit_credentials' as const),
      username: fc.constant('user_good'),
      password,
    }),
  },
  { weight: 4, arbitrary: fc.record({ type: fc.constant('submit_mfa' as const), answers }) },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('select_accounts' as const),
      choices: fc.array(fc.nat(15), { maxLength: 3 }),
    }),
  },
  fc.record({ type: fc.constant('search' as const), query: fc.string() }),
  {
    weight: 4,
    arbitrary: fc.constantFrom<LinkAction>(
      { type: 'back' },
      { type: 'submit_recaptcha' },
      { type: 'open_oauth' },
      { type: 'check_oauth' },
      { type: 'close_oauth' },
    ),
  },
  fc.record({ type: fc.constant('exit' as const), is_asked: fc.boolean() }),
  {
    weight: 4,
    arbitrary: fc.constantFrom<LinkAction>(
      { type: 'use_phone' },
      { type: 'submit_phone', phone_number: '415-555-0015' },
      { type: 'submit_phone', phone_number: null },
      { type: 'skip_phone' },
      { type: 'submit_otp', code: '123456' },
      { type: 'submit_otp', code: '000000' },
      { type: 'resend_otp' },
      { type: 'select_saved', saved: 1 },
      { type: 'connect_new_institution' },
      { type: 'connect_another' },
      { type: 'open_layer' },
      { type: 'upload_documents' },
      { type: 'submit_documents', files: [] },
      { type: 'add_bank' },
      { type: 'submit_layer', phone_number: null, date_of_birth: '1975-01-18' },
    ),
  },
  fc.record({ type: fc.constant('submit_numbers' as const), routing_number: fc.string(), account_number: fc.string() }),
  fc.record({ type: fc.constant('take_way' as const), way }),
)

/** What leads on from a pane: without such steps among the others, hardly a walk would get past the login. */
function leadOn(pane: Pane): LinkAction {
  switch (pane.view_name) {
    case 'CONSENT':
    case 'CONNECTED':
    case 'FINISHED':
    // A verification has a course of its own, and is never shown here.
    case 'ACCEPT_TOS':
    case 'VERIFY_SMS':
    case 'KYC_CHECK':
    case 'DOCUMENTARY_VERIFICATION':
    case 'SELFIE_CHECK':
    case 'VERIFICATION_RESULT':
      return { type: 'continue' }
    case 'SELECT_AUTH_TYPE':
      return { type: 'select_auth_type', selection: 'flow_type_manual' }
    case 'NUMBERS_SELECT_INSTITUTION':
      return { type: 'enter_numbers' }
    case 'SAME_DAY_MICRODEPOSIT_AUTHORIZED':
    case 'INSTANT_MICRODEPOSIT_AUTHORIZED':
      return pane.asks_code ? { type: 'submit_code', code: 'ABC' } : { type: 'continue' }
    case 'SELECT_INSTITUTION':
      return { type: 'select_institution', institution_id: pane.kind === 'payroll' ? 'ins_135842' : 'ins_109508' }
    case 'CREDENTIAL':
      return { type: 'submit_credentials', username: 'user_good', password: 'pass_good' }
    case 'UPLOAD_DOCUMENTS':
      return { type: 'submit_documents', files: [{ name: 'a.json', content_type: 'application/json', data: 'e30=' }] }
    case 'RECAPTCHA':
      return { type: 'submit_recaptcha' }
    case 'MFA':
      return { type: 'submit_mfa', answers: [rightAnswers[pane.mfa.mfa_type]] }
    case 'OAUTH':
      return { type: 'open_oauth' }
    case 'SELECT_ACCOUNT':
      return { type: 'select_accounts', choices: pane.accounts.slice(0, 1).map(({ choice }) => choice) }
    case 'NUMBERS':
      if (pane.step === 'routing') return { type: 'submit_routing_number', routing_number: '110000000' }
      if (pane.step === 'account') {
        return { type: 'submit_account', account_number: '1111222233330000', subtype: 'checking', name: 'John Smith' }
      }
      return { type: 'submit_numbers', routing_number: '021000021', account_number: '1111222233330000' }
    case 'SUBMIT_PHONE':
      return { type: 'submit_phone', phone_number: '415-555-0011' }
    case 'VERIFY_PHONE':
      return { type: 'submit_otp', code: '123456' }
    case 'SELECT_SAVED_INSTITUTION':
      return { type: 'select_saved', saved: 0 }
    case 'SELECT_SAVED_ACCOUNT':
      return { type: 'select_accounts', choices: pane.accounts.slice(0, 1).map(({ choice }) => choice) }
    case 'LAYER':
      return pane.is_ready
        ? { type: 'open_layer' }
        : { type: 'submit_layer', phone_number: '415-555-0011', date_of_birth: null }
    case 'PROFILE_DATA_REVIEW':
      return { type: 'confirm_profile', identity: pane.identity, banks: pane.chosen }
    case 'ERROR':
      return { type: 'take_way', way: pane.ways[0] ?? 'exit' }
  }
}

const rightAnswers = { device: 'device-0', code: '1234', questions: 'answer_0_0', selections: 'Yes' }

/** Steps of a walk: any action, or (null) the one that leads on. */
const steps = fc.array(fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: action }), {
  minLength: 1,
  maxLength: 25,
  size: 'max',
})

const terms: fc.Arbitrary<Partial<LinkTerms>> = fc.constantFrom<Partial<LinkTerms>>(
  {},
  { has_returning_users: true },
  { has_returning_users: true, phone_number: '+14155550010' },
  { has_returning_users: true, phone_number: '+14155550011', is_multi_item: true },
  { layer: { requires_identity: false, requires_accounts: false } },
  { products: ['auth'] },
  { selection: 'single' },
  { products: ['income_verification'], payroll: { has_login: true, has_upload: true } },
  { products: ['income_verification'], payroll: { has_login: false, has_upload: true } },
  {
    products: [],
    to_prove: {
      institution_id: null,
      account: { name: 'Checking', mask: '0000', type: 'depository', subtype: 'checking' },
    },
  },
  { institution_id: 'ins_109508' },
  { institution_id: 'ins_127287' },
  { institution_id: 'ins_109512', products: ['auth'] },
  {
    products: [],
    update: {
      institution_id: 'ins_109508',
      username: 'user_good',
      has_account_selection: true,
      account_keys: [],
      adds: [],
      is_login_needed: true,
    },
  },
)

/** Which actions may bring up a new screen, by the screen that they are done on. */
const effective: Record<string, readonly LinkAction['type'][]> = {
  CONSENT: ['continue', 'use_phone', 'exit'],
  SUBMIT_PHONE: ['submit_phone', 'skip_phone', 'back', 'exit'],
  VERIFY_PHONE: ['submit_otp', 'skip_phone', 'back', 'exit'],
  SELECT_SAVED_INSTITUTION: ['select_saved', 'connect_new_institution', 'back', 'exit'],
  SELECT_SAVED_ACCOUNT: ['select_accounts', 'connect_new_institution', 'back', 'exit'],
  LAYER: ['submit_layer', 'open_layer', 'exit'],
  PROFILE_DATA_REVIEW: ['confirm_profile', 'add_bank', 'exit'],
  SELECT_INSTITUTION: ['select_institution', 'upload_documents', 'back', 'exit'],
  UPLOAD_DOCUMENTS: ['submit_documents', 'back', 'exit'],
  CREDENTIAL: ['submit_credentials', 'back', 'exit'],
  RECAPTCHA: ['submit_recaptcha', 'back', 'exit'],
  MFA: ['submit_mfa', 'back', 'exit'],
  OAUTH: ['check_oauth', 'back', 'exit'],
  SELECT_ACCOUNT: ['select_accounts', 'back', 'exit'],
  CONNECTED: ['continue', 'use_phone', 'connect_another', 'exit'],
  NUMBERS: ['submit_numbers', 'back', 'exit'],
  ERROR: ['take_way', 'back', 'exit'],
  FINISHED: [],
}

test('any actions in any order leave a pane, and only what a screen offers leads on', async () => {
  await fc.assert(
    fc.asyncProperty(terms, steps, async (some, walk) => {
      const player = startPlayer(some)
      for (const drawn of walk) {
        const each = drawn ?? leadOn(player.pane())
        const before = player.session()
        const eventsBefore = player.events.length
        const pane = await player.play(each)
        const after = player.session()
        const isNewScreen = after.pane_number !== before.pane_number || after.view.view_name === 'FINISHED'
        if (isNewScreen && before.view.view_name !== 'FINISHED')
          expect(effective[before.view.view_name]).toContain(each.type)
        if (before.view.view_name === 'FINISHED') expect(after).toEqual(before)
        if (!isNewScreen && each.type !== 'search' && !each.type.endsWith('oauth'))
          expect(player.events).toHaveLength(eventsBefore)
        // Nothing is kept in between, and the pane is that of the view.
        expect(after.view.view_name).not.toBe('LOADING')
        expect(pane.view_name).toBe(after.view.view_name)
      }
    }),
    { numRuns: 300 },
  )
})

test('a session opens once, ends once, and says so last', async () => {
  await fc.assert(
    fc.asyncProperty(terms, steps, async (some, walk) => {
      const player = startPlayer(some)
      for (const each of walk) await player.play(each ?? leadOn(player.pane()))
      const names = player.events.map(({ event_name }) => event_name)
      const ends = names.filter((name) => name === 'EXIT' || name === 'HANDOFF')
      const openings = names.filter((name) => name === 'OPEN').length
      // A Layer session is not open before the app opens it.
      if (some.layer === undefined) expect(names[0]).toBe('OPEN')
      expect(openings).toBeLessThanOrEqual(1)
      expect(ends).toHaveLength(player.session().ending === null ? 0 : 1)
      if (ends.length > 0) expect(names.at(-1)).toBe(ends[0])
      const { ending, view } = player.session()
      expect(ending === null).toBe(view.view_name !== 'FINISHED')
      // Only who passed a login, or has proven whose phone it is, has a token.
      const isProven = ['SUBMIT_CREDENTIALS', 'VERIFY_PHONE', 'SUBMIT_DOCUMENTS_SUCCESS'].some((name) =>
        names.some((told) => told === name),
      )
      if (ending?.ended === 'success') expect(isProven).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test('a login is held only while a bank asks for more', async () => {
  await fc.assert(
    fc.asyncProperty(terms, steps, async (some, walk) => {
      const player = startPlayer(some)
      for (const each of walk) {
        await player.play(each ?? leadOn(player.pane()))
        const { login, view } = player.session()
        if (view.view_name !== 'MFA' && view.view_name !== 'RECAPTCHA') expect(login).toBeNull()
      }
    }),
    { numRuns: 200 },
  )
})

test('walks get everywhere', async () => {
  const seen = new Set<string>()
  for (const [some, walk] of fc.sample(fc.tuple(terms, steps), { numRuns: 600, seed: 1 })) {
    const player = startPlayer(some)
    for (const each of walk) await player.play(each ?? leadOn(player.pane()))
    for (const { event_name, metadata } of player.events) seen.add(metadata.view_name ?? event_name)
  }
  for (const name of [...Object.keys(effective), 'HANDOFF', 'EXIT', 'ERROR']) {
    if (name !== 'FINISHED' && name !== 'LAYER') expect(seen, name).toContain(name)
  }
})
