/** Where an endpoint's code stands, relative to the repository: the URL plus `.ts`. */
export function fileOf(path: string): string {
  return `api${path}.ts`
}

/** `/sandbox/item/reset_login` → `resetLogin`: the name that the endpoint's file exports. */
export function exportNameOf(path: string): string {
  const last = path.split('/').at(-1) ?? ''
  return last.replace(/_(.)/g, (_, letter: string) => letter.toUpperCase())
}
