import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { fireWebhook as bankTransferFireWebhook } from './bank_transfer/fire_webhook.ts'
import { simulate as bankTransferSimulate } from './bank_transfer/simulate.ts'
import { fireWebhook as itemFireWebhook } from './item/fire_webhook.ts'
import { resetLogin as itemResetLogin } from './item/reset_login.ts'
import { setVerificationStatus as itemSetVerificationStatus } from './item/set_verification_status.ts'
import { simulate as paymentSimulate } from './payment/simulate.ts'
import { create as processorTokenCreate } from './processor_token/create.ts'
import { create as publicTokenCreate } from './public_token/create.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [
  bankTransferFireWebhook,
  bankTransferSimulate,
  itemFireWebhook,
  itemResetLogin,
  itemSetVerificationStatus,
  paymentSimulate,
  processorTokenCreate,
  publicTokenCreate,
]
