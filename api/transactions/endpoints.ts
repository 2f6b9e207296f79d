import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { sync } from './sync.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [sync]
