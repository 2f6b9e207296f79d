import type { AnyEndpoint } from '@gingham/api-kit'
import type { JobHandler } from '@gingham/jobs'
import { endpoints as accounts } from './accounts/endpoints.ts'
import type { Call, House } from './house/house.ts'
import { endpoints as item } from './item/endpoints.ts'
import { itemJobs } from './item/index.ts'
import { endpoints as sandbox } from './sandbox/endpoints.ts'
import { endpoints as transactions } from './transactions/endpoints.ts'
import { transactionJobs } from './transactions/index.ts'

export { runCall } from './house/call.ts'
export { makeSources } from './house/sources.ts'
export type { Call, House, PublicCall, Settings } from './house/house.ts'
export {
  authenticate,
  drawTeam,
  ENVIRONMENTS,
  findFirstTeam,
  insertTeam,
  type NewTeam,
  type Team,
} from './house/teams.store.ts'
export { migrations, type Database } from './database.ts'

/** Every endpoint, room by room. */
export const endpoints: readonly AnyEndpoint<Call>[] = [...accounts, ...item, ...sandbox, ...transactions]

/** Every kind of job that the rooms run. */
export function roomJobs(house: House): Record<string, JobHandler> {
  return { ...itemJobs(house), ...transactionJobs(house) }
}
