import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { fireWebhook as itemFireWebhook } from './item/fire_webhook.ts'
import { resetLogin as itemResetLogin } from './item/reset_login.ts'
import { setVerificationStatus as itemSetVerificationStatus } from './item/set_verification_status.ts'
import { create as publicTokenCreate } from './public_token/create.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [
  itemFireWebhook,
  itemResetLogin,
  itemSetVerificationStatus,
  publicTokenCreate,
]
