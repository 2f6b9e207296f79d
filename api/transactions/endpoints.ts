import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { enrich } from './enrich.ts'
import { get } from './get.ts'
import { get as recurringGet } from './recurring/get.ts'
import { refresh } from './refresh.ts'
import { sync } from './sync.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [enrich, get, recurringGet, refresh, sync]
