import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { getById } from './get_by_id.ts'
import { get } from './get.ts'
import { search } from './search.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [get, getById, search]
