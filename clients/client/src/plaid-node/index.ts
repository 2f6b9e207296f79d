/**
 * The official client's surface on this library: change `from 'plaid'` to `from '@gingham/client/plaid-node'`.
 *
 *     const client = new PlaidApi(new Configuration({ basePath: PlaidEnvironments.sandbox, baseOptions: { headers } }))
 *     const { data } = await client.accountsGet({ access_token })
 */
export { Configuration, PlaidEnvironments, type ConfigurationParameters } from './configuration.ts'
export { PlaidApi } from './plaid-api.ts'
export { PlaidNodeError, type PlaidNodeErrorResponse } from './plaid-node-error.ts'
export type { PlaidNodeRequestConfig, PlaidNodeRequestOptions, PlaidNodeResponse } from './response.ts'
export * from './enums.gen.ts'
export type * from './api.gen.ts'
export type * from './webhooks.ts'
