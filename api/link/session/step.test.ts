import { describe, expect, test } from 'vitest'
import type { Pane } from './protocol.ts'
import type { LinkTerms } from './session.ts'
import { startPlayer, type Player } from './testing.ts'

const FIRST_PLATYPUS = 'ins_109508'

async function logIn(player: Player, password: string, institution_id = FIRST_PLATYPUS, username = 'user_good') {
  if (player.pane().view_name === 'CONSENT') await player.play({ type: 'continue' })
  if (player.pane().view_name === 'SELECT_INSTITUTION') await player.play({ type: 'select_institution', institution_id })
  return player.play({ type: 'submit_credentials', username, password })
}

function choicesOf(pane: Pane): number[] {
  if (pane.view_name !== 'SELECT_ACCOUNT') throw new Error(`the pane is ${pane.view_name}`)
  return pane.accounts.map(({ choice }) => choice)
}

describe('a session', () => {
  test('makes the documented events for credentials and a code', async () => {
    const player = startPlayer()
    await logIn(player, 'mfa_device')
    await player.play({ type: 'submit_mfa', answers: ['device-0'] })
    const pane = await player.play({ type: 'submit_mfa', answers: ['1234'] })
    await player.play({ type: 'select_accounts', choices: choicesOf(pane) })
    await player.play({ type: 'continue' })
    expect(player.sequence()).toEqual([
      'OPEN(CONSENT)',
      'TRANSITION_VIEW(SELECT_INSTITUTION)',
      'SELECT_INSTITUTION',
      'TRANSITION_VIEW(CREDENTIAL)',
      'SUBMIT_CREDENTIALS',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(MFA device)',
      'SUBMIT_MFA',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(MFA code)',
      'SUBMIT_MFA',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(SELECT_ACCOUNT)',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(CONNECTED)',
      'HANDOFF',
    ])
    expect(player.session().ending).toMatchObject({ ended: 'success', accounts: { length: 14 } })
  })

  test('names the institution in every event after its choice', async () => {
    const player = startPlayer()
    await logIn(player, 'pass_good')
    for (const { event_name, metadata } of player.events.slice(2)) {
      expect(metadata, event_name).toMatchObject({ institution_id: FIRST_PLATYPUS, institution_name: 'First Platypus Bank' })
    }
    expect(player.events[0]?.metadata).toEqual({ view_name: 'CONSENT', is_update_mode: 'false' })
  })

  test('shows wrong credentials on their own form, and a wrong answer on its own question', async () => {
    const player = startPlayer()
    expect(await logIn(player, 'nope')).toMatchObject({ view_name: 'CREDENTIAL', error: { error_code: 'INVALID_CREDENTIALS' } })
    await logIn(player, 'mfa_questions_2_1')
    const wrong = await player.play({ type: 'submit_mfa', answers: ['a guess'] })
    expect(wrong).toMatchObject({ view_name: 'MFA', error: { error_code: 'INVALID_MFA' }, mfa: { mfa_type: 'questions' } })
    await player.play({ type: 'submit_mfa', answers: ['answer_0_0'] })
    expect(await player.play({ type: 'submit_mfa', answers: ['answer_1_0'] })).toMatchObject({ view_name: 'SELECT_ACCOUNT' })
    expect(player.sequence().slice(4, 9)).toEqual([
      'SUBMIT_CREDENTIALS',
      'TRANSITION_VIEW(LOADING)',
      'ERROR(INVALID_CREDENTIALS)',
      'TRANSITION_VIEW(CREDENTIAL)',
      'SUBMIT_CREDENTIALS',
    ])
  })

  test('asks for a reCAPTCHA, and sends a bad one to the list of banks', async () => {
    const good = startPlayer()
    expect(await logIn(good, '{"recaptcha":"good"}')).toMatchObject({ view_name: 'RECAPTCHA' })
    expect(await good.play({ type: 'submit_recaptcha' })).toMatchObject({ view_name: 'SELECT_ACCOUNT' })
    const bad = startPlayer()
    await logIn(bad, '{"recaptcha":"bad"}')
    expect(await bad.play({ type: 'submit_recaptcha' })).toMatchObject({
      view_name: 'ERROR',
      error: { error_code: 'RECAPTCHA_BAD' },
      ways: ['choose_institution', 'exit'],
    })
    expect(await bad.play({ type: 'back' })).toMatchObject({ view_name: 'SELECT_INSTITUTION' })
  })

  test('forgets the login as soon as it has ended', async () => {
    const player = startPlayer()
    await logIn(player, 'mfa_device')
    expect(player.session().login).not.toBeNull()
    await player.play({ type: 'back' })
    expect(JSON.stringify(player.session())).not.toContain('mfa_device')
    await logIn(player, 'pass_good')
    expect(JSON.stringify(player.session())).not.toContain('pass_good')
  })
})

describe('an error', () => {
  test.each([
    'COUNTRY_NOT_SUPPORTED',
    'INSTITUTION_DOWN',
    'INSTITUTION_NOT_RESPONDING',
    'INSTITUTION_NO_LONGER_SUPPORTED',
    'INSUFFICIENT_CREDENTIALS',
    'INTERNAL_SERVER_ERROR',
    'INVALID_MFA',
    'INVALID_SEND_METHOD',
    'ITEM_LOCKED',
    'ITEM_LOGIN_REQUIRED',
    'ITEM_NOT_SUPPORTED',
    'MFA_NOT_SUPPORTED',
    'NO_ACCOUNTS',
    'PAYMENT_INVALID_RECIPIENT',
    'USER_INPUT_TIMEOUT',
    'USER_SETUP_REQUIRED',
  ])('%s has a pane whose every way leads on', async (error_code) => {
    const player = startPlayer()
    const pane = await logIn(player, `error_${error_code}`)
    expect(pane).toMatchObject({ view_name: 'ERROR', error: { error_code } })
    expect(player.sequence().slice(-2)).toEqual([`ERROR(${error_code})`, 'TRANSITION_VIEW(ERROR)'])
    if (pane.view_name !== 'ERROR') throw new Error('no error pane')
    for (const way of pane.ways) {
      const other = startPlayer()
      await logIn(other, `error_${error_code}`)
      const next = await other.play({ type: 'take_way', way })
      expect(next.view_name).toBe({ exit: 'FINISHED', choose_institution: 'SELECT_INSTITUTION' }[way as string] ?? 'CREDENTIAL')
    }
  })

  test('is what onExit hears when the person leaves from it', async () => {
    const player = startPlayer()
    await logIn(player, 'error_ITEM_LOCKED')
    await player.play({ type: 'exit', is_asked: true })
    expect(player.sequence().slice(-2)).toEqual(['TRANSITION_VIEW(EXIT)', 'EXIT(requires_credentials)'])
    expect(player.session().ending).toMatchObject({
      ended: 'exit',
      exit_status: 'requires_credentials',
      error: { error_code: 'ITEM_LOCKED' },
    })
  })
})

describe('leaving', () => {
  test.each([
    ['requires_credentials', []],
    ['institution_not_found', [{ type: 'continue' }]],
    ['requires_credentials', [{ type: 'continue' }, { type: 'select_institution', institution_id: FIRST_PLATYPUS }]],
  ] as const)('says %s after %j', async (status, actions) => {
    const player = startPlayer()
    for (const action of actions) await player.play(action)
    await player.play({ type: 'exit', is_asked: false })
    expect(player.sequence().at(-1)).toBe(`EXIT(${status})`)
  })

  test.each([
    ['choose_device', 'mfa_device'],
    ['requires_questions', 'mfa_questions_1_1'],
    ['requires_selections', 'mfa_selections'],
    ['requires_recaptcha', '{"recaptcha":"good"}'],
    ['requires_account_selection', 'pass_good'],
  ])('says %s after %s', async (status, password) => {
    const player = startPlayer()
    await logIn(player, password)
    await player.play({ type: 'exit', is_asked: false })
    expect(player.sequence().at(-1)).toBe(`EXIT(${status})`)
  })

  test('once connected is the same as finishing', async () => {
    const player = startPlayer()
    const pane = await logIn(player, 'pass_good')
    await player.play({ type: 'select_accounts', choices: choicesOf(pane).slice(0, 1) })
    await player.play({ type: 'exit', is_asked: false })
    expect(player.sequence().at(-1)).toBe('HANDOFF')
    expect(player.session().ending).toMatchObject({ ended: 'success', accounts: [{ name: 'Plaid Checking' }] })
  })
})

describe('an institution', () => {
  test.each([
    ['ins_132361', 'SELECT_DOWN_INSTITUTION', 'INSTITUTION_DOWN'],
    ['ins_135842', 'SELECT_FILTERED_INSTITUTION', 'PRODUCTS_NOT_SUPPORTED'],
  ])('%s is stopped with %s', async (institution_id, event, error_code) => {
    const player = startPlayer()
    await player.play({ type: 'continue' })
    const pane = await player.play({ type: 'select_institution', institution_id })
    expect(pane).toMatchObject({ view_name: 'ERROR', error: { error_code } })
    expect(player.sequence().slice(2)).toEqual(['SELECT_INSTITUTION', event, `ERROR(${error_code})`, 'TRANSITION_VIEW(ERROR)'])
  })

  test('that is degraded warns and goes on', async () => {
    const player = startPlayer()
    await player.play({ type: 'continue' })
    const pane = await player.play({ type: 'select_institution', institution_id: 'ins_132363' })
    expect(pane).toMatchObject({ view_name: 'CREDENTIAL', institution: { notice: 'degraded' } })
    expect(player.sequence().at(-2)).toBe('SELECT_DEGRADED_INSTITUTION')
  })

  test('that is not supported exits as such', async () => {
    const player = startPlayer()
    await player.play({ type: 'continue' })
    await player.play({ type: 'select_institution', institution_id: 'ins_133402' })
    await player.play({ type: 'exit', is_asked: false })
    expect(player.sequence().at(-1)).toBe('EXIT(institution_not_supported)')
  })

  test('of another country is neither listed nor chosen', async () => {
    const player = startPlayer({ country_codes: ['CA'] })
    const list = await player.play({ type: 'continue' })
    if (list.view_name !== 'SELECT_INSTITUTION') throw new Error(list.view_name)
    expect(list.institutions.map(({ institution_id }) => institution_id)).toEqual(['ins_43'])
    expect(await player.play({ type: 'select_institution', institution_id: FIRST_PLATYPUS })).toEqual(list)
  })

  test('given by the app skips the list, also on the way back', async () => {
    const player = startPlayer({ institution_id: FIRST_PLATYPUS })
    expect(await player.play({ type: 'continue' })).toMatchObject({ view_name: 'CREDENTIAL' })
    expect(await player.play({ type: 'back' })).toMatchObject({ view_name: 'CONSENT' })
  })
})

describe('accounts', () => {
  const subtypesFor = async (terms: Partial<LinkTerms>) => {
    const pane = await logIn(startPlayer(terms), 'pass_good')
    if (pane.view_name !== 'SELECT_ACCOUNT') return pane
    return [...new Set(pane.accounts.map(({ subtype }) => subtype))]
  }

  test('are those that can move money, for auth', async () => {
    expect(await subtypesFor({ products: ['auth'] })).toEqual(['checking', 'savings', 'cash management'])
  })

  test('include what another product needs beside auth', async () => {
    expect(await subtypesFor({ products: ['auth', 'liabilities'] })).toContain('credit card')
  })

  test('follow the filters of the token', async () => {
    expect(await subtypesFor({ account_filters: { credit: ['all'], depository: ['cd'] } })).toEqual(['cd', 'credit card'])
    expect(await subtypesFor({ account_filters: { other: ['all'] } })).toMatchObject({ error: { error_code: 'NO_ACCOUNTS' } })
  })

  test('must serve every product that the Item is for', async () => {
    const player = startPlayer({ products: ['transactions', 'investments'] })
    const pane = await logIn(player, 'pass_good')
    const refused = await player.play({ type: 'select_accounts', choices: choicesOf(pane).slice(0, 1) })
    expect(refused).toMatchObject({
      error: { error_code: 'NO_INVESTMENT_ACCOUNTS' },
      ways: ['choose_accounts', 'choose_institution'],
    })
    expect(await player.play({ type: 'take_way', way: 'choose_accounts' })).toMatchObject({ view_name: 'SELECT_ACCOUNT' })
  })

  test('are one and no more where the token wants one', async () => {
    const player = startPlayer({ selection: 'single' })
    const pane = await logIn(player, 'pass_good')
    expect(await player.play({ type: 'select_accounts', choices: [0, 1] })).toEqual(pane)
    expect(await player.play({ type: 'select_accounts', choices: [1] })).toMatchObject({ view_name: 'CONNECTED' })
  })

  test('that are not offered cannot be chosen', async () => {
    const player = startPlayer({ products: ['auth'] })
    const pane = await logIn(player, 'pass_good')
    expect(await player.play({ type: 'select_accounts', choices: [0, 3] })).toEqual(pane)
    expect(await player.play({ type: 'select_accounts', choices: [99] })).toEqual(pane)
  })
})

describe('update mode', () => {
  const update = { institution_id: FIRST_PLATYPUS, username: 'user_good', has_account_selection: false, account_keys: [] }

  test('goes from consent to the login, and from there to the end', async () => {
    const player = startPlayer({ products: [], update })
    await logIn(player, 'pass_good')
    expect(player.sequence()).toEqual([
      'OPEN(CONSENT)',
      'TRANSITION_VIEW(CREDENTIAL)',
      'SUBMIT_CREDENTIALS',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(CONNECTED)',
    ])
    expect(player.events[0]?.metadata.is_update_mode).toBe('true')
  })

  test('refuses another username', async () => {
    const player = startPlayer({ products: [], update })
    expect(await logIn(player, 'any', FIRST_PLATYPUS, 'user_yuppie')).toMatchObject({
      view_name: 'CREDENTIAL',
      error: { error_code: 'INVALID_UPDATED_USERNAME' },
    })
  })

  test('never offers another bank', async () => {
    const player = startPlayer({ products: [], update })
    expect(await logIn(player, 'error_ITEM_NOT_SUPPORTED')).toMatchObject({ view_name: 'ERROR', ways: ['exit'] })
  })
})

describe('a bank with its own login page', () => {
  const atBank = async (player: Player) => {
    await player.play({ type: 'continue' })
    await player.play({ type: 'select_institution', institution_id: 'ins_127287' })
    return player.play({ type: 'open_oauth' })
  }

  test('is opened, and a closed window can be opened again', async () => {
    const player = startPlayer()
    expect(await atBank(player)).toMatchObject({ view_name: 'OAUTH', is_waiting: true, opens_in: 'popup' })
    expect(await player.play({ type: 'close_oauth' })).toMatchObject({ view_name: 'OAUTH', is_waiting: false })
    await player.play({ type: 'exit', is_asked: false })
    expect(player.sequence().slice(2)).toEqual([
      'SELECT_INSTITUTION',
      'TRANSITION_VIEW(OAUTH)',
      'OPEN_OAUTH',
      'CLOSE_OAUTH',
      'EXIT(requires_oauth)',
    ])
  })

  test('that was denied fails as documented, in a pop-up and after a redirect', async () => {
    const popup = startPlayer()
    await atBank(popup)
    await popup.play({ type: 'bank_answered', answer: { result: 'denied', error_code: 'INSUFFICIENT_CREDENTIALS' } })
    await popup.play({ type: 'check_oauth' })
    expect(popup.sequence().slice(-3)).toEqual(['FAIL_OAUTH', 'ERROR(INSUFFICIENT_CREDENTIALS)', 'TRANSITION_VIEW(ERROR)'])
    const redirected = startPlayer({ redirect_uri: 'http://localhost:8000/oauth' })
    await atBank(redirected)
    await redirected.play({ type: 'bank_answered', answer: { result: 'denied', error_code: 'INSUFFICIENT_CREDENTIALS' } })
    await redirected.play({ type: 'resume' })
    await redirected.play({ type: 'exit', is_asked: true })
    expect(redirected.sequence().slice(-5)).toEqual([
      'OPEN',
      'ERROR(INSUFFICIENT_CREDENTIALS)',
      'TRANSITION_VIEW(ERROR)',
      'TRANSITION_VIEW(EXIT)',
      'EXIT(requires_oauth)',
    ])
  })
})
