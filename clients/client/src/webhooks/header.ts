/** Headers as any framework has them: a `Headers` object, or a record in any case, values possibly listed. */
export type WebhookHeaders =
  | { get(name: string): string | null | undefined }
  | Readonly<Record<string, string | readonly string[] | undefined>>

/** @param name in lowercase */
export function findHeader(headers: WebhookHeaders, name: string): string | undefined {
  if (isHeaders(headers)) return headers.get(name) ?? undefined
  for (const [key, value] of Object.entries(headers)) {
    if (key.toLowerCase() === name) return typeof value === 'string' ? value : value?.[0]
  }
  return undefined
}

function isHeaders(headers: WebhookHeaders): headers is { get(name: string): string | null | undefined } {
  return typeof (headers as { get?: unknown }).get === 'function'
}
