import { expect, test } from 'vitest'
import type { Account, Owner } from '../../protocol.ts'
import { groupByOwner } from './group-by-owner.ts'

const owner = (name: string): Owner => ({ names: [name], emails: [], phone_numbers: [], addresses: [] })
const account = (account_id: string, ...owners: Owner[]) => ({ account_id, owners }) as Account & { owners: Owner[] }

test('an owner of several accounts stands once, with all of them', () => {
  const accounts = [account('a', owner('Ada')), account('b', owner('Ada'), owner('Bea')), account('c')]
  expect(
    groupByOwner(accounts).map(({ owner, accounts }) => [owner.names, accounts.map(({ account_id }) => account_id)]),
  ).toEqual([
    [['Ada'], ['a', 'b']],
    [['Bea'], ['b']],
  ])
})
