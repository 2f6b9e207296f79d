export { findLinkToken, type LinkConfiguration } from './token/link-tokens.store.ts'
export { requireHostedLink, requireLinkToken } from './token/require-link-token.ts'
export type { StoredRequest } from './token/stored-request.ts'
