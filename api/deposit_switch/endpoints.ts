import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { create as altCreate } from './alt/create.ts'
import { create } from './create.ts'
import { get } from './get.ts'
import { create as tokenCreate } from './token/create.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [altCreate, create, get, tokenCreate]
