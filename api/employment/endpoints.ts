import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { get as verificationGet } from './verification/get.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [verificationGet]
