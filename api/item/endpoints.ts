import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { invalidate as accessTokenInvalidate } from './access_token/invalidate.ts'
import { get } from './get.ts'
import { create as publicTokenCreate } from './public_token/create.ts'
import { exchange as publicTokenExchange } from './public_token/exchange.ts'
import { remove } from './remove.ts'
import { update as webhookUpdate } from './webhook/update.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [
  accessTokenInvalidate,
  get,
  publicTokenCreate,
  publicTokenExchange,
  remove,
  webhookUpdate,
]
