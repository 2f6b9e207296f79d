import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { search } from './search.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [search]
