import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { get as balanceGet } from './balance/get.ts'
import { cancel } from './cancel.ts'
import { create } from './create.ts'
import { list as eventList } from './event/list.ts'
import { sync as eventSync } from './event/sync.ts'
import { get } from './get.ts'
import { list } from './list.ts'
import { migrateAccount } from './migrate_account.ts'
import { get as sweepGet } from './sweep/get.ts'
import { list as sweepList } from './sweep/list.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [
  balanceGet,
  cancel,
  create,
  eventList,
  eventSync,
  get,
  list,
  migrateAccount,
  sweepGet,
  sweepList,
]
