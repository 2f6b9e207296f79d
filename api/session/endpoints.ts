import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { create } from './token/create.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [create]
