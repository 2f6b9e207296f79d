import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { resetLogin as itemResetLogin } from './item/reset_login.ts'
import { create as publicTokenCreate } from './public_token/create.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [itemResetLogin, publicTokenCreate]
