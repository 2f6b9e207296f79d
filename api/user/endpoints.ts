import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { create } from './create.ts'
import { refresh as financialDataRefresh } from './financial_data/refresh.ts'
import { get } from './get.ts'
import { remove as identityRemove } from './identity/remove.ts'
import { associate as itemsAssociate } from './items/associate.ts'
import { get as itemsGet } from './items/get.ts'
import { remove as itemsRemove } from './items/remove.ts'
import { terminate as productsTerminate } from './products/terminate.ts'
import { remove } from './remove.ts'
import { create as thirdPartyTokenCreate } from './third_party_token/create.ts'
import { remove as thirdPartyTokenRemove } from './third_party_token/remove.ts'
import { refresh as transactionsRefresh } from './transactions/refresh.ts'
import { update } from './update.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [
  create,
  financialDataRefresh,
  get,
  identityRemove,
  itemsAssociate,
  itemsGet,
  itemsRemove,
  productsTerminate,
  remove,
  thirdPartyTokenCreate,
  thirdPartyTokenRemove,
  transactionsRefresh,
  update,
]
