import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { create as tokenCreate } from './token/create.ts'
import { get as tokenGet } from './token/get.ts'
import { create as legacyTokenCreate } from './v2/legacy_token/create.ts'
import { answer } from './v2/oauth/answer.ts'
import { logIn } from './v2/oauth/log_in.ts'
import { open as openBankPage } from './v2/oauth/open.ts'
import { act } from './v2/session/act.ts'
import { institutions } from './v2/session/institutions.ts'
import { open } from './v2/session/open.ts'

/** What Link's own pages call: not part of the API that apps use, so in no reference and no client. */
export const linkPageEndpoints: readonly AnyEndpoint<Call>[] = [
  open,
  act,
  institutions,
  openBankPage,
  logIn,
  answer,
  legacyTokenCreate,
]

/** What apps call. */
export const endpoints: readonly AnyEndpoint<Call>[] = [tokenCreate, tokenGet]
