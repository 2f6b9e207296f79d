import { Type } from 'typebox'
import { Instant, Nullable } from '@gingham/api-kit'
import { toInstant } from '@gingham/clock'
import { findFeed } from '../bank-feed/index.ts'
import { listDataScopes } from '../data-scopes.ts'
import type { Call } from '../house/house.ts'
import { findState } from '../transactions/index.ts'
import { listApplications } from './applications.ts'
import type { Login } from './item-activities.store.ts'
import type { Item } from './item.store.ts'
import { ApplicationId } from './scopes.schema.ts'

const scopes = [
  'account_balance_info',
  'account_routing_number',
  'contact_info',
  'transactions',
  'credit_loan_info',
  'investments',
] as const
type Scope = (typeof scopes)[number]

const time = (what: string) => {
  const description = `When it last got ${what} from the institution; null if never.`
  return Nullable(Instant(description), { description })
}

export const LastDataAccessTimes = Type.Object(
  {
    application_id: ApplicationId,
    account_balance_info: time('accounts and balances'),
    account_routing_number: time('account numbers'),
    contact_info: time('names and addresses'),
    transactions: time('transactions'),
    credit_loan_info: time('debts'),
    investments: time('investments'),
  },
  { title: 'ApplicationLastDataAccessTimes', description: 'When an application last read which kind of data.' },
)

/** When each connected application of a login has last got which kind of data. */
export async function lastDataAccess(call: Call, login: Login) {
  const applications = (await listApplications(call, login)).filter(({ connected_ms }) => connected_ms !== null)
  return Promise.all(
    applications.map(async ({ application_id, items }) => {
      const times = await Promise.all(items.map((item) => timesOf(call, item)))
      return { application_id, ...latestOf(times) }
    }),
  )
}

type Times = Partial<Record<Scope, number | null>>

/** Numbers and names come with the accounts, whatever product asks for them. */
async function timesOf({ db }: Call, item: Item): Promise<Times> {
  const [state, investments, liabilities] = await Promise.all([
    findState(db, item.item_id),
    findFeed(db, item.item_id, 'investments'),
    findFeed(db, item.item_id, 'liabilities'),
  ])
  const fetched = [state, investments, liabilities].map((feed) => feed?.last_successful_update_ms ?? 0)
  const accounts_ms = Math.max(item.created_ms, ...fetched)
  const read: ReadonlySet<string> = new Set(listDataScopes(item.products))
  return {
    account_balance_info: accounts_ms,
    account_routing_number: read.has('account_routing_number') ? accounts_ms : null,
    contact_info: read.has('contact_info') ? accounts_ms : null,
    transactions: state?.last_successful_update_ms ?? null,
    credit_loan_info: liabilities?.last_successful_update_ms ?? null,
    investments: investments?.last_successful_update_ms ?? null,
  }
}

function latestOf(times: readonly Times[]): Record<Scope, string | null> {
  const latest = (scope: Scope) => {
    const found = times.flatMap((one) => one[scope] ?? [])
    return found.length === 0 ? null : toInstant(Math.max(...found))
  }
  return Object.fromEntries(scopes.map((scope) => [scope, latest(scope)])) as Record<Scope, string | null>
}
