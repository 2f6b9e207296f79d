import { describe, expect, test } from 'vitest'
import type { NumbersTerms } from './numbers-session.ts'
import type { LinkTerms } from './session.ts'
import { FIRST_PLATYPUS, logIn, startPlayer, type Player } from './testing.ts'

const sameDay: NumbersTerms = {
  country: 'US',
  same_day: true,
  instant: false,
  database: null,
  is_offered_first: false,
  reroute: 'OPTIONAL',
}

const startWith = (typed_numbers: Partial<NumbersTerms> = {}, terms: Partial<LinkTerms> = {}) =>
  startPlayer({ products: ['auth'], typed_numbers: { ...sameDay, ...typed_numbers }, ...terms })

/** From the list of banks to the question for the bank's number, and on to the account's. */
async function toAccount(player: Player, routing_number = '110000000') {
  await player.play({ type: 'continue' })
  await player.play({ type: 'enter_numbers' })
  return player.play({ type: 'submit_routing_number', routing_number })
}

const account = (account_number = '1111222233330000', name = 'John Smith') =>
  ({ type: 'submit_account', account_number, subtype: 'checking', name }) as const

describe('same-day micro-deposits', () => {
  test('go from the list of banks to a deposit, with the documented events', async () => {
    const player = startWith()
    expect(await toAccount(player)).toMatchObject({ view_name: 'NUMBERS', step: 'account', check: 'deposit' })
    expect(await player.play(account())).toMatchObject({
      view_name: 'SAME_DAY_MICRODEPOSIT_AUTHORIZED',
      asks_code: false,
      account: { mask: '0000' },
    })
    await player.play({ type: 'continue' })
    expect(player.sequence()).toEqual([
      'OPEN(CONSENT)',
      'TRANSITION_VIEW(SELECT_INSTITUTION)',
      'TRANSITION_VIEW(NUMBERS)',
      'SUBMIT_ROUTING_NUMBER',
      'TRANSITION_VIEW(NUMBERS)',
      'SUBMIT_ACCOUNT_NUMBER',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(SAME_DAY_MICRODEPOSIT_AUTHORIZED)',
      'HANDOFF',
    ])
    expect(player.events[3]?.metadata.routing_number).toBe('110000000')
    expect(player.events[5]?.metadata.account_number_mask).toBe('0000')
    expect(player.session().ending).toMatchObject({ ended: 'success' })
  })

  test.each([
    ['a number that is none', '123456789', 'routing_number'],
    ['words', 'my bank', 'routing_number'],
  ])('ask again for %s', async (_, routing_number, wrong) => {
    expect(await toAccount(startWith(), routing_number)).toMatchObject({ view_name: 'NUMBERS', step: 'routing', wrong })
  })

  test.each([
    ['an account number that is none', account('12'), 'account_number'],
    ['no name', account('1111222233330000', ' 1 '), 'name'],
  ])('ask again for %s', async (_, typed, wrong) => {
    const player = startWith()
    await toAccount(player)
    expect(await player.play(typed)).toMatchObject({ view_name: 'NUMBERS', step: 'account', wrong })
    expect(player.session().item).toBeNull()
  })

  test('are left as success, once the deposit is on its way', async () => {
    const player = startWith()
    await toAccount(player)
    await player.play(account())
    await player.play({ type: 'exit', is_asked: false })
    expect(player.session().ending).toMatchObject({ ended: 'success' })
  })

  test('are a way out of an error, too', async () => {
    const player = startWith()
    const pane = await logIn(player, 'error_INSTITUTION_NOT_RESPONDING')
    expect(pane).toMatchObject({ view_name: 'ERROR', ways: ['try_again', 'choose_institution', 'enter_numbers'] })
    expect(await player.play({ type: 'take_way', way: 'enter_numbers' })).toMatchObject({ step: 'routing' })
  })
})

describe('who types the number of a bank with a login', () => {
  test('may log in, and is matched with the bank', async () => {
    const player = startWith()
    const pane = await toAccount(player, '011401533')
    expect(pane).toMatchObject({ view_name: 'NUMBERS_SELECT_INSTITUTION', is_required: false })
    expect(await player.play({ type: 'select_institution', institution_id: FIRST_PLATYPUS })).toMatchObject({
      view_name: 'CREDENTIAL',
    })
    const matched = player.events.at(-2)
    expect(matched).toMatchObject({
      event_name: 'MATCHED_SELECT_INSTITUTION',
      metadata: { match_reason: 'routing_number', institution_id: FIRST_PLATYPUS },
    })
  })

  test('may go on without, unless the app says otherwise', async () => {
    const optional = startWith()
    await toAccount(optional, '011401533')
    expect(await optional.play({ type: 'enter_numbers' })).toMatchObject({ view_name: 'NUMBERS', step: 'account' })
    const forced = startWith({ reroute: 'FORCED' })
    await toAccount(forced, '011401533')
    expect(await forced.play({ type: 'enter_numbers' })).toMatchObject({ is_required: true })
    const off = startWith({ reroute: 'OFF' })
    expect(await toAccount(off, '011401533')).toMatchObject({ view_name: 'NUMBERS', step: 'account' })
  })

  test('cannot choose a bank that was not offered', async () => {
    const player = startWith()
    await toAccount(player, '011401533')
    const pane = await player.play({ type: 'select_institution', institution_id: 'ins_109512' })
    expect(pane).toMatchObject({ view_name: 'NUMBERS_SELECT_INSTITUTION' })
  })
})

describe('the choice between a login and numbers', () => {
  test.each([
    ['flow_type_manual', 'NUMBERS'],
    ['flow_type_instant', 'SELECT_INSTITUTION'],
  ] as const)('%s leads to %s', async (selection, view_name) => {
    const player = startWith({ is_offered_first: true })
    expect(await player.play({ type: 'continue' })).toMatchObject({ view_name: 'SELECT_AUTH_TYPE' })
    expect(await player.play({ type: 'select_auth_type', selection })).toMatchObject({ view_name })
    expect(player.events.at(-2)).toMatchObject({ event_name: 'SELECT_AUTH_TYPE', metadata: { selection } })
    if (view_name === 'NUMBERS')
      expect(await player.play({ type: 'back' })).toMatchObject({ view_name: 'SELECT_AUTH_TYPE' })
  })
})

describe('instant micro-deposits', () => {
  const instant = { instant: true, same_day: false }

  test('ask for the code at once, three times at most', async () => {
    const player = startWith(instant)
    await toAccount(player, '333333334')
    expect(await player.play(account())).toMatchObject({
      view_name: 'INSTANT_MICRODEPOSIT_AUTHORIZED',
      asks_code: true,
      tries_left: 3,
      sandbox_code: 'ABC',
    })
    expect(await player.play({ type: 'submit_code', code: 'XYZ' })).toMatchObject({
      tries_left: 2,
      error: { error_code: 'INCORRECT_DEPOSIT_VERIFICATION' },
    })
    await player.play({ type: 'submit_code', code: 'XYZ' })
    expect(await player.play({ type: 'submit_code', code: 'XYZ' })).toMatchObject({
      view_name: 'ERROR',
      error: { error_code: 'TOO_MANY_VERIFICATION_ATTEMPTS' },
      ways: ['exit'],
    })
    await player.play({ type: 'exit', is_asked: false })
    expect(player.session().ending).toMatchObject({ ended: 'exit', exit_status: 'requires_code' })
  })

  test('connect with the right code', async () => {
    const player = startWith(instant)
    await toAccount(player, '333333334')
    await player.play(account())
    expect(await player.play({ type: 'submit_code', code: 'abc' })).toMatchObject({ view_name: 'CONNECTED' })
  })

  test('are how a bank without a quicker way is connected', async () => {
    const player = startWith(instant)
    await player.play({ type: 'continue' })
    const pane = await player.play({ type: 'select_institution', institution_id: 'ins_135858' })
    expect(pane).toMatchObject({ view_name: 'NUMBERS', step: 'routing', sandbox_routing: '333333334' })
  })

  test('go to no bank that cannot receive them', async () => {
    expect(await toAccount(startWith(instant))).toMatchObject({ step: 'routing', wrong: 'bank' })
  })
})

describe('the database', () => {
  test('matches name and numbers, or leaves it to a deposit', async () => {
    const matched = startWith({ database: 'database_match' })
    expect(await toAccount(matched)).toMatchObject({ check: 'either' })
    expect(await matched.play(account('1111222233331111'))).toMatchObject({ view_name: 'CONNECTED', institution: null })
    const other = startWith({ database: 'database_match' })
    await toAccount(other)
    expect(await other.play(account('1111222233331111', 'Jane Doe'))).toMatchObject({
      view_name: 'SAME_DAY_MICRODEPOSIT_AUTHORIZED',
    })
    const alone = startWith({ database: 'database_match', same_day: false })
    await toAccount(alone)
    expect(await alone.play(account('1111222233332222'))).toMatchObject({ step: 'account', wrong: 'unmatched' })
  })

  test('gives insights for any numbers, in Canada as well', async () => {
    const player = startWith({ database: 'database_insights' })
    await toAccount(player, '011401533')
    expect(await player.play(account('1111222233332222'))).toMatchObject({ view_name: 'CONNECTED' })
    const canada = startWith(
      { database: 'database_insights', same_day: false, country: 'CA' },
      { country_codes: ['CA'] },
    )
    expect(await toAccount(canada, '11111-110')).toMatchObject({ country: 'CA', routing_number: '11111-110' })
    expect(await canada.play(account('11223311'))).toMatchObject({ view_name: 'CONNECTED' })
  })
})

describe('a session that verifies an Item', () => {
  const to_verify = {
    kind: 'same_day' as const,
    account: { name: 'Checking', mask: '0000', type: 'depository', subtype: 'checking' },
    tries_left: 3,
    is_awaited: true,
  }

  test('asks for the code, and for nothing else', async () => {
    const player = startPlayer({ products: [], to_verify })
    expect(player.pane()).toMatchObject({ view_name: 'SAME_DAY_MICRODEPOSIT_AUTHORIZED', asks_code: true })
    await player.play({ type: 'submit_code', code: 'no' })
    await player.play({ type: 'submit_code', code: 'ABC' })
    await player.play({ type: 'continue' })
    expect(player.sequence()).toEqual([
      'OPEN(SAME_DAY_MICRODEPOSIT_AUTHORIZED)',
      'TRANSITION_VIEW(LOADING)',
      'ERROR(INCORRECT_DEPOSIT_VERIFICATION)',
      'TRANSITION_VIEW(SAME_DAY_MICRODEPOSIT_AUTHORIZED)',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(CONNECTED)',
      'HANDOFF',
    ])
    expect(player.events[0]?.metadata.is_update_mode).toBe('true')
  })

  test('can be left, and waits for another time', async () => {
    const player = startPlayer({ products: [], to_verify })
    await player.play({ type: 'exit', is_asked: false })
    expect(player.session().ending).toMatchObject({ ended: 'exit', exit_status: 'requires_code', error: null })
  })
})
