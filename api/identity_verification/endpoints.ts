import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { create as autofillCreate } from './autofill/create.ts'
import { create } from './create.ts'
import { get } from './get.ts'
import { list } from './list.ts'
import { retry } from './retry.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [autofillCreate, create, get, list, retry]
