import type { CatalogueEntry } from '@gingham/api-kit'
import { banner, docComment, pascalCase } from './names.ts'

type Catalogue = Readonly<Record<string, CatalogueEntry>>

/** Types that old libraries know and no entry has. */
const typesWithoutEntries = ['AUTH_ERROR', 'BASE_REPORT_ERROR', 'BANK_TRANSFER_ERROR', 'MICRODEPOSITS_ERROR']

/** Writes one error class per `error_type`, and which class each `error_code` has. */
export function writeErrorTypes(catalogue: Catalogue): string {
  const types = typesOf(catalogue)
  const classes = [...types].map(([type, codes]) => classText(type, codes))
  const byCode = [...groupByCode(catalogue)].map(([code, names]) => `  ${code}: ${names.join(' | ')}\n`)
  return [
    banner,
    "import { PlaidError } from './errors.ts'\n\n",
    classes.join('\n'),
    '\n',
    docComment(['The class of each code; more than one where several types share a code.']),
    `export interface ErrorsByCode {\n${byCode.join('')}}\n\n`,
    docComment(['Every code that this version knows.']),
    'export type KnownErrorCode = keyof ErrorsByCode\n',
  ].join('')
}

/** Writes the map from `error_type` to class that is used at run time. */
export function writeErrorClasses(catalogue: Catalogue): string {
  const types = [...typesOf(catalogue).keys()]
  const names = types.map(className)
  const entries = types.map((type) => `  ${type}: ${className(type)},\n`)
  const imports = `import {\n${names.map((name) => `  ${name},\n`).join('')}} from './error-types.gen.ts'\n\n`
  return `${banner}${imports}${docComment(['The class of each `error_type`.'])}export const errorClasses = {\n${entries.join('')}}\n`
}

/** The names of all error classes. */
export function errorClassNames(catalogue: Catalogue): string[] {
  return [...typesOf(catalogue).keys()].map(className)
}

/** ITEM_ERROR → ItemError, INVALID_REQUEST → InvalidRequestError */
function className(type: string): string {
  return `${pascalCase(type.replace(/_ERROR$/, '').toLowerCase())}Error`
}

function typesOf(catalogue: Catalogue): Map<string, string[]> {
  const types = new Map<string, Set<string>>(typesWithoutEntries.map((type) => [type, new Set()]))
  for (const { error_type, error_code } of Object.values(catalogue)) {
    const codes = types.get(error_type) ?? new Set()
    types.set(error_type, codes.add(error_code))
  }
  return new Map([...types.keys()].sort().map((type) => [type, [...(types.get(type) ?? [])].sort()]))
}

function groupByCode(catalogue: Catalogue): Map<string, string[]> {
  const byCode = new Map<string, Set<string>>()
  for (const { error_type, error_code } of Object.values(catalogue)) {
    const names = byCode.get(error_code) ?? new Set()
    byCode.set(error_code, names.add(className(error_type)))
  }
  return new Map([...byCode.keys()].sort().map((code) => [code, [...(byCode.get(code) ?? [])].sort()]))
}

function classText(type: string, codes: readonly string[]): string {
  const union = [...codes.map((code) => `'${code}'`), '(string & {})'].join('\n    | ')
  const declared = codes.length === 0 ? ' string' : `\n    | ${union}`
  return `${docComment([`An error of type ${type}.`])}export class ${className(type)} extends PlaidError {
  declare readonly type: '${type}'
  declare readonly code:${declared}
}
`
}
