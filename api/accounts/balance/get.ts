import { Type } from 'typebox'
import { apiError, Instant } from '@gingham/api-kit'
import { toInstant } from '@gingham/clock'
import type { BankSnapshot, SourceInstitution } from '@gingham/sources'
import { defineEndpoint, type Call } from '../../house/house.ts'
import {
  AccessToken,
  exampleAccessToken,
  exampleItem,
  Item,
  lockItem,
  openConnection,
  productErrors,
  requireHealthyItem,
  sharedAccounts,
  toWireItem,
  type StoredItem,
} from '../../item/index.ts'
import { exampleChecking, exampleCreditCard } from '../account.example.ts'
import { Account } from '../account.schema.ts'
import { listAccounts } from '../accounts.store.ts'
import { ingestAccounts } from '../ingest-accounts.ts'
import { selectAccounts } from '../select-accounts.ts'
import { requireFreshBalances, requireMinimum, tellsBalanceTime, balanceTime } from './balance-time.ts'

export const get = defineEndpoint({
  path: '/accounts/balance/get',
  summary: 'The accounts of an Item, with balances as of this moment',
  description:
    'Asks the bank before it answers, so it takes as long as the bank takes; `/accounts/get` answers from what is held. Every Item that has an institution can be asked, whatever its products. What the bank says is kept: `/accounts/get` shows it from then on.',
  request: Type.Object({
    access_token: AccessToken,
    options: Type.Optional(
      Type.Object(
        {
          account_ids: Type.Optional(
            Type.Array(Type.String(), { description: 'Only these accounts. All of them unless given.' }),
          ),
          min_last_updated_datetime: Type.Optional(
            Instant(
              'The oldest balance that will do. Required at Capital One (ins_128026) when an account that is no deposit account is asked for: the bank does not tell those balances in real time. Has no effect elsewhere.',
            ),
          ),
        },
        { description: 'Which accounts to answer with, and how old a balance may be.' },
      ),
    ),
  }),
  response: Type.Object({
    accounts: Type.Array(Account, { description: 'In the order in which the bank lists them.' }),
    item: Item,
  }),
  errors: [
    ...productErrors,
    'INVALID_ACCOUNT_ID',
    'INSTITUTION_DOWN',
    'LAST_UPDATED_DATETIME_OUT_OF_RANGE',
    'ITEM_CONCURRENTLY_DELETED',
  ],
  examples: [
    {
      title: 'Balances of all accounts',
      request: { access_token: exampleAccessToken },
      response: { accounts: [exampleChecking, exampleCreditCard], item: exampleItem },
    },
    {
      title: 'A credit card of Capital One, not older than noon',
      request: {
        access_token: exampleAccessToken,
        options: {
          account_ids: [exampleCreditCard.account_id],
          min_last_updated_datetime: '2026-03-15T12:00:00Z',
        },
      },
      response: {
        accounts: [
          {
            ...exampleCreditCard,
            balances: { ...exampleCreditCard.balances, last_updated_datetime: '2026-03-15T16:20:00Z' },
          },
        ],
        item: { ...exampleItem, institution_id: 'ins_128026', institution_name: 'Capital One' },
      },
    },
  ],
  // Nothing is locked while the bank is asked: only what it said is written, in a transaction of its own.
  readonly: true,
  async handle(call, { access_token, options = {} }) {
    const item = await requireHealthyItem(call, access_token)
    const institution = requireReachableBank(call, item)
    const { account_ids, min_last_updated_datetime } = options
    const held = selectAccounts(await listAccounts(call.db, item.item_id), account_ids)
    requireMinimum(institution, held, min_last_updated_datetime)

    const { now_ms, today } = call
    const source = call.house.sources.ofKind(item.source)
    const snapshot = await source.fetch(openConnection(call.house.sealer, item), { now_ms, today })
    await takeIn(call, item, snapshot)

    const accounts = selectAccounts(await listAccounts(call.db, item.item_id), account_ids)
    requireFreshBalances(institution, accounts, min_last_updated_datetime, call)
    return {
      accounts: accounts.map(({ document }) =>
        tellsBalanceTime(institution) ? withBalanceTime(document, balanceTime(document, call)) : document,
      ),
      item: toWireItem(call.house.sources, item),
    }
  },
})

/** The bank that is to be asked. Items of typed account numbers have none. */
function requireReachableBank(call: Call, item: StoredItem): SourceInstitution {
  const institution = item.institution_id === null ? undefined : call.house.sources.findInstitution(item.institution_id)
  if (institution?.products.includes('balance') !== true) {
    throw apiError('PRODUCTS_NOT_SUPPORTED', { message: 'there is no bank behind this Item that tells balances' })
  }
  if (institution.health === 'DOWN') throw apiError('INSTITUTION_DOWN')
  return institution
}

function takeIn(call: Call, { item_id }: StoredItem, snapshot: BankSnapshot): Promise<void> {
  return call.write(async (tx) => {
    const item = await lockItem(tx, item_id)
    if (item === undefined || item.removed_ms !== null) throw apiError('ITEM_CONCURRENTLY_DELETED')
    await ingestAccounts(tx, call.house, item_id, sharedAccounts(item, snapshot.accounts))
  })
}

function withBalanceTime(account: Account, last_updated_ms: number): Account {
  return { ...account, balances: { ...account.balances, last_updated_datetime: toInstant(last_updated_ms) } }
}
