/** Where an endpoint's code stands, relative to the repository: the URL plus `.ts`. */
export function fileOf(path: string): string {
  return `api${path}.ts`
}

/** Last segments that are words of the language. */
const reserved: ReadonlySet<string> = new Set(['delete', 'export', 'import', 'new'])

/**
 * `/sandbox/item/reset_login` → `resetLogin`: the name that the endpoint's file exports. Where that would be a word of
 * the language, with the segment before it: `/item/import` → `importItem`.
 */
export function exportNameOf(path: string): string {
  const [last = '', before = ''] = path.split('/').toReversed()
  const name = reserved.has(last) ? `${last}_${before}` : last
  return name.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
}
