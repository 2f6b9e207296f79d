/** Every kind of token carries its environment after its name: access-sandbox-…, assets-production-…, a-sandbox-…. */
const tokens = /\b([a-z]+(?:-[a-z]+)*-(?:sandbox|development|production))-[\w-]{16,}/gi

/**
 * Takes tokens, and `secret` when given, out of a text that will be shown or logged. Servers and proxies echo
 * requests in their messages; an error must not carry that further.
 */
export function redact(text: string, secret?: string): string {
  const withoutTokens = text.replace(tokens, '$1-…')
  return secret ? withoutTokens.replaceAll(secret, '…') : withoutTokens
}
