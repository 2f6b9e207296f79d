/** Every kind of token says in its first two parts what it is and where it belongs. */
const TOKEN =
  /\b(access|public|link|processor|user|hosted-link|assets|deposit-switch)-(?:sandbox|development|production)-[\w-]+/gi

/**
 * Puts placeholders where secrets stand, so that a text can be shown, copied and shared. They are spelled as shell
 * variables: a copied request runs once they are set.
 * @param keys literal secrets and the placeholder of each
 */
export function hideSecrets(text: string, keys: ReadonlyMap<string, string> = new Map()): string {
  let hidden = text.replace(TOKEN, (_token, kind: string) => `$${kind.toUpperCase().replaceAll('-', '_')}_TOKEN`)
  for (const [secret, placeholder] of keys) {
    if (secret !== '') hidden = hidden.replaceAll(secret, placeholder)
  }
  return hidden
}
