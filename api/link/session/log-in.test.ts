import { describe, expect, test } from 'vitest'
import { FIRST_PLATYPUS, logIn, startPlayer, type Player } from './testing.ts'

async function atBank(player: Player) {
  await player.play({ type: 'continue' })
  await player.play({ type: 'select_institution', institution_id: 'ins_127287' })
  return player.play({ type: 'open_oauth' })
}

describe('update mode', () => {
  const update = {
    institution_id: FIRST_PLATYPUS,
    username: 'user_good',
    has_account_selection: false,
    adds: [],
    is_login_needed: true,
    account_keys: [],
  }

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

test('a custom user whose JSON is not valid is told what is wrong with it', async () => {
  const player = startPlayer()
  const json = '{"override_accounts":[{"type":"depository","subtype":"mortgage"}]}'
  const view = await logIn(player, json, FIRST_PLATYPUS, 'user_custom')
  const error_message = expect.stringContaining('override_accounts[0].subtype: mortgage is no subtype of depository')
  expect(view).toMatchObject({ view_name: 'CREDENTIAL', error: { error_code: 'INVALID_CREDENTIALS', error_message } })
  expect(player.events.find(({ event_name }) => event_name === 'ERROR')?.metadata).toMatchObject({ error_message })
})

describe('a bank with its own login page', () => {
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
    expect(popup.sequence().slice(-3)).toEqual([
      'FAIL_OAUTH',
      'ERROR(INSUFFICIENT_CREDENTIALS)',
      'TRANSITION_VIEW(ERROR)',
    ])
    const redirected = startPlayer({ redirect_uri: 'http://localhost:8000/oauth' })
    await atBank(redirected)
    await redirected.play({
      type: 'bank_answered',
      answer: { result: 'denied', error_code: 'INSUFFICIENT_CREDENTIALS' },
    })
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

  test.each([
    ['once', 'PAYMENT_CANCELLED'],
    ['consent', 'PAYMENT_CONSENT_CANCELLED'],
  ] as const)('that was left while a payment was asked for (%s) is %s', async (kind, error_code) => {
    const payment = { payee: 'Bobbin Works', amount: 12, currency: 'GBP', reference: 'INVOICE1', kind }
    const player = startPlayer({ payment })
    await atBank(player)
    await player.play({ type: 'bank_answered', answer: { result: 'denied', error_code: 'INSUFFICIENT_CREDENTIALS' } })
    expect(await player.play({ type: 'check_oauth' })).toMatchObject({
      view_name: 'ERROR',
      error: { error_code },
      ways: ['try_again', 'choose_institution'],
    })
  })
})
