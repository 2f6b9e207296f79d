import { toCivilDate } from '@gingham/clock'
import { enqueueJob, removeGroup, type JobHandler } from '@gingham/jobs'
import { fetchItem } from '../../asset_report/index.ts'
import type { Db } from '../../database.ts'
import { addDays } from '../../house/civil-date.ts'
import type { House } from '../../house/house.ts'
import { sendTeamWebhook } from '../../house/team-webhooks.ts'
import type { Environment } from '../../house/teams.store.ts'
import { listItemsOfUser } from '../../item/index.ts'
import { toIncomeAccount } from './assemble-bank-income.ts'
import { deleteWatch, findWatch, insertWatch, updateWatch, type Watch } from './bank-income.store.ts'
import { hasChanged, profileOf, type IncomeProfile } from './income-profile.ts'
import { findIncomeSources } from './income-sources.ts'

/** The job that looks at a user's income. */
export const WATCH_JOB = 'bank_income.watch'

const LOOK_EVERY_MS = 86_400_000
/** Income that has not come for so long has ended. */
const DAYS_LOOKED_AT = 90

/** Begins to watch a user's income: the first look says what there is, each later one whether that has changed. */
export async function startWatch(
  tx: Db,
  { client_id, environment, user_id }: Omit<Watch, 'profile'>,
  now_ms: number,
): Promise<void> {
  if (await insertWatch(tx, { client_id, environment, user_id })) await enqueueLook(tx, user_id, now_ms)
}

export async function stopWatch(tx: Db, user_id: string): Promise<void> {
  await deleteWatch(tx, user_id)
  await removeGroup(tx, groupOf(user_id))
}

/** The job of one look. */
export function watchIncomeJob(house: House): JobHandler {
  return async ({ payload }) => {
    const { user_id } = payload as { user_id: string }
    const watch = await findWatch(house.store.db, user_id)
    if (watch === undefined) return
    const profile = await lookAt(house, watch)
    await house.store.transaction(async (tx) => {
      if (profile !== null) await tell(tx, house, watch, profile)
      await enqueueLook(tx, user_id, house.clock.now() + LOOK_EVERY_MS)
    })
  }
}

/** Null when a bank does not tell: half of the income would look like a change. */
async function lookAt(house: House, { user_id, ...team }: Watch): Promise<IncomeProfile | null> {
  const items = await listItemsOfUser(house.store.db, team, user_id)
  const sharing = items.filter(({ products }) => products.includes('income_verification'))
  const fetched = await Promise.all(sharing.map(({ item_id }) => fetchItem(house, item_id)))
  if (fetched.some(({ outcome }) => outcome !== 'data')) return null
  const accounts = fetched.flatMap((each) => (each.outcome === 'data' ? each.data.accounts.map(toIncomeAccount) : []))
  const until = toCivilDate(house.clock.now())
  return profileOf(findIncomeSources(accounts, { since: addDays(until, -DAYS_LOOKED_AT), until }))
}

async function tell(tx: Db, house: House, watch: Watch, profile: IncomeProfile): Promise<void> {
  const { user_id, client_id, environment } = watch
  if (watch.profile !== null && !hasChanged(watch.profile, profile)) return
  await updateWatch(tx, user_id, profile)
  if (watch.profile === null) return
  const team = { client_id, environment: environment as Environment }
  const webhook = { webhook_type: 'INCOME', webhook_code: 'BANK_INCOME_REFRESH_UPDATE', user_id }
  await sendTeamWebhook(tx, house, team, webhook, user_id)
}

function enqueueLook(tx: Db, user_id: string, due_ms: number): Promise<void> {
  return enqueueJob(tx, { kind: WATCH_JOB, group_key: groupOf(user_id), payload: { user_id }, due_ms })
}

function groupOf(user_id: string): string {
  return `${WATCH_JOB} ${user_id}`
}
