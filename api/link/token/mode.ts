import type { LinkTokenCreateRequest } from './create-request.schema.ts'

/** The Items that Link is asked to work on, by their tokens. */
export function accessTokensOf({ access_token, access_tokens }: LinkTokenCreateRequest): string[] {
  const single = access_token === null || access_token === undefined ? [] : [access_token]
  return [...single, ...(access_tokens ?? [])]
}

/**
 * Whether Link repairs or extends what is there instead of linking something new.
 * With a transfer intent, access_token only tells Transfer UI which Item the person paid with before.
 * Source: https://plaid.com/docs/link/update-mode/
 */
export function isUpdateMode(request: LinkTokenCreateRequest): boolean {
  if (request.transfer?.intent_id !== undefined) return false
  return (
    accessTokensOf(request).length > 0 ||
    request.update?.user === true ||
    request.income_verification?.payroll_income?.is_update_mode === true ||
    request.transfer?.authorization_id !== undefined
  )
}

/** Products that the session adds, whether or not the bank must have them. */
export function requestedProducts(request: LinkTokenCreateRequest): string[] {
  const { products, required_if_supported_products, optional_products } = request
  return [...(products ?? []), ...(required_if_supported_products ?? []), ...(optional_products ?? [])]
}
