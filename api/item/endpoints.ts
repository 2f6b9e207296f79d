import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { invalidate as accessTokenInvalidate } from './access_token/invalidate.ts'
import { list as activityList } from './activity/list.ts'
import { list as applicationList } from './application/list.ts'
import { update as applicationScopesUpdate } from './application/scopes/update.ts'
import { unlink as applicationUnlink } from './application/unlink.ts'
import { get } from './get.ts'
import { importItem } from './import.ts'
import { terminate as productsTerminate } from './products/terminate.ts'
import { create as publicTokenCreate } from './public_token/create.ts'
import { exchange as publicTokenExchange } from './public_token/exchange.ts'
import { remove } from './remove.ts'
import { update as webhookUpdate } from './webhook/update.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [
  accessTokenInvalidate,
  activityList,
  applicationList,
  applicationScopesUpdate,
  applicationUnlink,
  get,
  importItem,
  productsTerminate,
  publicTokenCreate,
  publicTokenExchange,
  remove,
  webhookUpdate,
]
