import { describe, expect, test } from 'vitest'
import { logIn, startPlayer } from './testing.ts'

const HOUNDSTOOTH = 'ins_109512'
const right = { type: 'submit_numbers', routing_number: '021000021', account_number: '1111222233331111' } as const

/** To the question for the numbers of the savings account. */
async function toNumbers() {
  const player = startPlayer({ products: ['auth'], selection: 'single' })
  await logIn(player, 'pass_good', HOUNDSTOOTH)
  return { player, pane: await player.play({ type: 'select_accounts', choices: [1] }) }
}

describe('Instant Match', () => {
  test('asks for the numbers that a login does not bring, and connects when they are right', async () => {
    const { player, pane } = await toNumbers()
    expect(pane).toMatchObject({
      view_name: 'NUMBERS',
      account: { name: 'Plaid Saving', mask: '1111' },
      sandbox_numbers: { routing_number: '021000021', account_number: '1111222233331111' },
    })
    expect(await player.play(right)).toMatchObject({ view_name: 'CONNECTED', accounts: [{ name: 'Plaid Saving' }] })
    expect(player.sequence().slice(-5)).toEqual([
      'TRANSITION_VIEW(NUMBERS)',
      'SUBMIT_ROUTING_NUMBER',
      'SUBMIT_ACCOUNT_NUMBER',
      'TRANSITION_VIEW(LOADING)',
      'TRANSITION_VIEW(CONNECTED)',
    ])
    expect(player.events.at(-4)?.metadata.routing_number).toBe('021000021')
    expect(player.events.at(-3)?.metadata.account_number_mask).toBe('1111')
  })

  test.each([
    ['another account', { account_number: '1111222233330000' }],
    ['another bank', { routing_number: '110000000' }],
    ['four digits', { account_number: '1111' }],
  ])('shows the question again for %s', async (_, wrong) => {
    const { player } = await toNumbers()
    expect(await player.play({ ...right, ...wrong })).toMatchObject({
      view_name: 'NUMBERS',
      error: { error_code: 'INSTANT_MATCH_FAILED' },
    })
    expect(await player.play({ type: 'back' })).toMatchObject({ view_name: 'SELECT_ACCOUNT' })
  })

  test('is passed over where it is switched off, and where a micro-deposit is on its way', async () => {
    const off = startPlayer({ products: ['auth'], has_instant_match: false })
    await logIn(off, 'pass_good', HOUNDSTOOTH)
    expect(await off.play({ type: 'select_accounts', choices: [1] })).toMatchObject({ view_name: 'CONNECTED' })
    const deposit = startPlayer({ products: ['auth'] })
    await logIn(deposit, 'microdeposits_good', HOUNDSTOOTH)
    expect(await deposit.play({ type: 'select_accounts', choices: [0] })).toMatchObject({ view_name: 'CONNECTED' })
  })

  test('never shows the numbers to the page among the accounts', async () => {
    const player = startPlayer({ products: ['auth'] })
    const pane = await logIn(player, 'pass_good', HOUNDSTOOTH)
    expect(JSON.stringify(pane)).not.toContain('1111222233331111')
  })
})
