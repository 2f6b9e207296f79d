import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import { exampleChecking } from '../accounts/index.ts'
import { defineEndpoint } from '../house/house.ts'
import { isRoutingNumber } from '../institutions/index.ts'
import { createItemOfNumbers, exampleAccessToken } from '../item/index.ts'
import { requireOffered } from './origination-account.ts'
import { MIGRATED } from './require-account.ts'

const ACCOUNT_TYPES = ['checking', 'savings'] as const

export const migrateAccount = defineEndpoint({
  path: '/bank_transfer/migrate_account',
  summary: 'Makes an Item of account numbers that you know',
  description:
    'For accounts that you moved money with before. No bank stands behind the Item: it serves for bank transfers, and endpoints that would ask a bank answer PRODUCTS_NOT_SUPPORTED. Each call makes another Item. Numbers that cannot be are INVALID_FIELD.',
  request: Type.Object({
    account_number: Type.String({ description: 'Number of the account: 1 to 17 digits, letters or hyphens.' }),
    routing_number: Type.String({ description: 'Its routing number for ACH: nine digits with their check digit.' }),
    wire_routing_number: Type.Optional(
      Type.String({ description: 'Its routing number for wires; without one no wires can be sent.' }),
    ),
    account_type: Type.String({ description: '`checking` or `savings`.' }),
  }),
  response: Type.Object({
    access_token: Type.String({ description: 'The token that opens the new Item. Shown once.' }),
    account_id: Type.String({ description: 'The one account of the Item.' }),
  }),
  errors: ['BANK_TRANSFER_UNSUPPORTED_ENVIRONMENT'],
  examples: [
    {
      title: 'A checking account',
      request: { account_number: '6120014482291', routing_number: '011401533', account_type: 'checking' },
      response: { access_token: exampleAccessToken, account_id: exampleChecking.account_id },
    },
  ],
  async handle(call, { account_number, routing_number, wire_routing_number = null, account_type }) {
    requireOffered(call.team)
    // The form of an account number in an ACH entry. Source: the rules of Nacha
    if (!/^[A-Za-z0-9-]{1,17}$/.test(account_number)) invalid('account_number', 'is no account number')
    if (!isRoutingNumber(routing_number)) invalid('routing_number', 'is no routing number')
    if (wire_routing_number !== null && !isRoutingNumber(wire_routing_number)) {
      invalid('wire_routing_number', 'is no routing number')
    }
    const subtype = ACCOUNT_TYPES.find((type) => type === account_type)
    if (subtype === undefined) return invalid('account_type', `must be one of ${ACCOUNT_TYPES.join(', ')}`)
    const { access_token, account_id } = await createItemOfNumbers(call, {
      account_number,
      routing_number,
      wire_routing_number,
      subtype,
      products: ['transfer'],
      auth_method: MIGRATED,
    })
    return { access_token, account_id }
  },
})

function invalid(field: string, problem: string): never {
  throw apiError('INVALID_FIELD', { message: `${field}: ${problem}` })
}
