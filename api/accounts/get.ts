import { Type } from 'typebox'
import { rawArray, rawElements } from '@gingham/api-kit'
import { defineEndpoint, type Call } from '../house/house.ts'
import {
  AccessToken,
  exampleAccessToken,
  exampleItem,
  Item,
  itemErrors,
  requireItem,
  toWireItem,
} from '../item/index.ts'
import { exampleChecking, exampleCreditCard } from './account.example.ts'
import { Account } from './account.schema.ts'
import { joinAccounts, listAccounts } from './accounts.store.ts'
import { AccountSelection, selectAccounts } from './select-accounts.ts'

export const get = defineEndpoint({
  path: '/accounts/get',
  summary: 'The accounts of an Item, with balances as of the last update',
  description:
    'Answers from what is held: fast, and no bank is asked. For balances as of this moment call `/accounts/balance/get`. Works on an Item that needs a new login, too: what was held before stays readable.',
  request: Type.Object({
    access_token: AccessToken,
    options: Type.Optional(AccountSelection),
  }),
  response: Type.Object({
    accounts: Type.Array(Account, { description: 'In the order in which the bank lists them.' }),
    item: Item,
  }),
  errors: [...itemErrors, 'INVALID_ACCOUNT_ID'],
  examples: [
    {
      title: 'All accounts',
      request: { access_token: exampleAccessToken },
      response: { accounts: [exampleChecking, exampleCreditCard], item: exampleItem },
    },
    {
      title: 'One of them',
      request: { access_token: exampleAccessToken, options: { account_ids: [exampleCreditCard.account_id] } },
      response: { accounts: [exampleCreditCard], item: exampleItem },
    },
  ],
  readonly: true,
  async handle(call, { access_token, options }) {
    const item = await requireItem(call, access_token)
    const accounts = await readAccounts(call, item.item_id, options?.account_ids)
    return { accounts, item: toWireItem(call.house.sources, item) }
  },
})

/** All of them go out in one piece, as they are stored. */
async function readAccounts({ db }: Call, item_id: string, account_ids: readonly string[] | undefined) {
  if (account_ids === undefined) return rawElements<Account>(await joinAccounts(db, item_id))
  const accounts = selectAccounts(await listAccounts(db, item_id), account_ids)
  return rawArray<Account>(accounts.map(({ text }) => text))
}
