import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { create as consentCreate } from './consent/create.ts'
import { get as consentGet } from './consent/get.ts'
import { execute as consentPaymentExecute } from './consent/payment/execute.ts'
import { revoke as consentRevoke } from './consent/revoke.ts'
import { create as paymentCreate } from './payment/create.ts'
import { get as paymentGet } from './payment/get.ts'
import { list as paymentList } from './payment/list.ts'
import { reverse as paymentReverse } from './payment/reverse.ts'
import { create as paymentTokenCreate } from './payment/token/create.ts'
import { create as recipientCreate } from './recipient/create.ts'
import { get as recipientGet } from './recipient/get.ts'
import { list as recipientList } from './recipient/list.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [
  consentCreate,
  consentGet,
  consentPaymentExecute,
  consentRevoke,
  paymentCreate,
  paymentGet,
  paymentList,
  paymentReverse,
  paymentTokenCreate,
  recipientCreate,
  recipientGet,
  recipientList,
]
