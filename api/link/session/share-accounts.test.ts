import { describe, expect, test } from 'vitest'
import type { LinkTerms } from './session.ts'
import { choicesOf, logIn, startPlayer } from './testing.ts'

async function subtypesFor(terms: Partial<LinkTerms>) {
  const pane = await logIn(startPlayer(terms), 'pass_good')
  if (pane.view_name !== 'SELECT_ACCOUNT') return pane
  return [...new Set(pane.accounts.map(({ subtype }) => subtype))]
}

describe('accounts', () => {
  test('are those that can move money, for auth', async () => {
    expect(await subtypesFor({ products: ['auth'] })).toEqual(['checking', 'savings', 'cash management'])
  })

  test('include what another product needs beside auth', async () => {
    expect(await subtypesFor({ products: ['auth', 'liabilities'] })).toContain('credit card')
  })

  test('follow the filters of the token', async () => {
    expect(await subtypesFor({ account_filters: { credit: ['all'], depository: ['cd'] } })).toEqual([
      'cd',
      'credit card',
    ])
    expect(await subtypesFor({ account_filters: { other: ['all'] } })).toMatchObject({
      error: { error_code: 'NO_ACCOUNTS' },
    })
  })

  test('must serve every product that the Item is for', async () => {
    const player = startPlayer({ products: ['transactions', 'investments'] })
    const pane = await logIn(player, 'pass_good')
    const refused = await player.play({ type: 'select_accounts', choices: choicesOf(pane).slice(0, 1) })
    expect(refused).toMatchObject({
      error: { error_code: 'NO_INVESTMENT_ACCOUNTS' },
      ways: ['choose_accounts', 'choose_institution'],
    })
    expect(await player.play({ type: 'take_way', way: 'choose_accounts' })).toMatchObject({
      view_name: 'SELECT_ACCOUNT',
    })
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
