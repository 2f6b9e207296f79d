import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { get } from './session/get.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [get]
