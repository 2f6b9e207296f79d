import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { get as authGet } from './auth/get.ts'
import { get as holdingsGet } from './holdings/get.ts'
import { refresh } from './refresh.ts'
import { get as transactionsGet } from './transactions/get.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [authGet, holdingsGet, refresh, transactionsGet]
