import { Type } from 'typebox'
import type { ErrorCode } from '@gingham/api-kit'

export const ProcessorToken = Type.String({
  description: 'The token that opens one account of an Item, from `/processor/token/create`.',
})

export const processorTokenFields = {
  processor_token: Type.String({
    description: 'Opens the account below `/processor/`, for as long as the Item is there.',
  }),
}

/** What every endpoint that reads an account's product may answer, in order of precedence. */
export const processorErrors = [
  'INVALID_PROCESSOR_TOKEN',
  'INVALID_PRODUCT',
  'ITEM_LOGIN_REQUIRED',
  'PRODUCTS_NOT_SUPPORTED',
  'ITEM_NOT_FOUND',
  'INVALID_ACCOUNT_ID',
] as const satisfies readonly ErrorCode[]
