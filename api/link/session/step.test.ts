import { describe, expect, test } from 'vitest'
import { choicesOf, FIRST_PLATYPUS, logIn, startPlayer } from './testing.ts'

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
      expect(metadata, event_name).toMatchObject({
        institution_id: FIRST_PLATYPUS,
        institution_name: 'First Platypus Bank',
      })
    }
    expect(player.events[0]?.metadata).toEqual({ view_name: 'CONSENT', is_update_mode: 'false' })
  })

  test('shows wrong credentials on their own form, and a wrong answer on its own question', async () => {
    const player = startPlayer()
    expect(await logIn(player, 'nope')).toMatchObject({
      view_name: 'CREDENTIAL',
      error: { error_code: 'INVALID_CREDENTIALS' },
    })
    await logIn(player, 'mfa_questions_2_1')
    const wrong = await player.play({ type: 'submit_mfa', answers: ['a guess'] })
    expect(wrong).toMatchObject({
      view_name: 'MFA',
      error: { error_code: 'INVALID_MFA' },
      mfa: { mfa_type: 'questions' },
    })
    await player.play({ type: 'submit_mfa', answers: ['answer_0_0'] })
    expect(await player.play({ type: 'submit_mfa', answers: ['answer_1_0'] })).toMatchObject({
      view_name: 'SELECT_ACCOUNT',
    })
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
      expect(next.view_name).toBe(
        { exit: 'FINISHED', choose_institution: 'SELECT_INSTITUTION' }[way as string] ?? 'CREDENTIAL',
      )
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
