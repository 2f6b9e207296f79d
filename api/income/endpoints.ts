import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { get } from './get.ts'
import { create as verificationCreate } from './verification/create.ts'
import { download as verificationDocumentsDownload } from './verification/documents/download.ts'
import { get as verificationPaystubsGet } from './verification/paystubs/get.ts'
import { precheck as verificationPrecheck } from './verification/precheck.ts'
import { get as verificationSummaryGet } from './verification/summary/get.ts'
import { get as verificationTaxformsGet } from './verification/taxforms/get.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [
  get,
  verificationCreate,
  verificationDocumentsDownload,
  verificationPaystubsGet,
  verificationPrecheck,
  verificationSummaryGet,
  verificationTaxformsGet,
]
