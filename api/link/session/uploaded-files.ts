import type { SentFile, WrongFiles } from './documents.protocol.ts'

/** Files of one upload. */
export const FILES_MAX = 10
/** Bytes of one file; all of them together must fit into a request. */
export const FILE_BYTES_MAX = 4 * 1024 * 1024

/** How the kinds of file that are taken begin. JSON stands in for a document in the sandbox. */
const beginnings: Readonly<Record<string, readonly string[]>> = {
  'application/pdf': ['255044462d'],
  'image/png': ['89504e470d0a1a0a'],
  'image/jpeg': ['ffd8ff'],
  'image/gif': ['474946383761', '474946383961'],
}

/** What may be chosen, as an `accept` attribute has it. */
export function acceptedTypes(isSandbox: boolean): string {
  return [...Object.keys(beginnings), ...(isSandbox ? ['application/json'] : [])].join(',')
}

/** What is wrong with some files; null when they can be taken. */
export function wrongFiles(files: readonly SentFile[], isSandbox: boolean): WrongFiles | null {
  if (files.length === 0 || files.length > FILES_MAX) return 'count'
  if (files.some(({ data }) => !/^[A-Za-z0-9+/]+={0,2}$/.test(data))) return 'upload'
  if (files.some(({ data }) => bytesOf(data) > FILE_BYTES_MAX)) return 'size'
  return files.every((file) => isOfItsKind(file, isSandbox)) ? null : 'type'
}

/** How many bytes a text of base64 is: three for each four characters, less what fills the last four. */
function bytesOf(data: string): number {
  return Math.floor((data.length * 3) / 4) - (data.endsWith('==') ? 2 : data.endsWith('=') ? 1 : 0)
}

/** The name of a kind is believed only where the file begins like it. */
function isOfItsKind({ content_type, data }: SentFile, isSandbox: boolean): boolean {
  if (content_type === 'application/json') return isSandbox
  const known = Object.hasOwn(beginnings, content_type) ? beginnings[content_type]! : []
  const begin = Buffer.from(data.slice(0, 16), 'base64').toString('hex')
  return known.some((beginning) => begin.startsWith(beginning))
}
