import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { set as webhookAddressSet } from './webhook_address/set.ts'
import { rotate as webhookVerificationKeyRotate } from './webhook_verification_key/rotate.ts'

/** What Plaid's dashboard sets: not part of the API that it publishes, so in no reference and no client. */
export const ginghamEndpoints: readonly AnyEndpoint<Call>[] = [webhookAddressSet, webhookVerificationKeyRotate]
