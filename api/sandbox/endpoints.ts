import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { fireWebhook as bankIncomeFireWebhook } from './bank_income/fire_webhook.ts'
import { fireWebhook as bankTransferFireWebhook } from './bank_transfer/fire_webhook.ts'
import { simulate as bankTransferSimulate } from './bank_transfer/simulate.ts'
import { fireWebhook as incomeFireWebhook } from './income/fire_webhook.ts'
import { seed as itemApplicationSeed } from './item/application/seed.ts'
import { fireWebhook as itemFireWebhook } from './item/fire_webhook.ts'
import { resetLogin as itemResetLogin } from './item/reset_login.ts'
import { setVerificationStatus as itemSetVerificationStatus } from './item/set_verification_status.ts'
import { selectAccounts as oauthSelectAccounts } from './oauth/select_accounts.ts'
import { simulate as paymentSimulate } from './payment/simulate.ts'
import { create as processorTokenCreate } from './processor_token/create.ts'
import { create as publicTokenCreate } from './public_token/create.ts'
import { create as transactionsCreate } from './transactions/create.ts'
import { resetLogin as userResetLogin } from './user/reset_login.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [
  bankIncomeFireWebhook,
  bankTransferFireWebhook,
  bankTransferSimulate,
  incomeFireWebhook,
  itemApplicationSeed,
  itemFireWebhook,
  itemResetLogin,
  itemSetVerificationStatus,
  oauthSelectAccounts,
  paymentSimulate,
  processorTokenCreate,
  publicTokenCreate,
  transactionsCreate,
  userResetLogin,
]
