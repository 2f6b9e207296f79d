import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { acceptedTypes, FILE_BYTES_MAX, FILES_MAX, wrongFiles } from './uploaded-files.ts'

const file = (content_type: string, bytes: Uint8Array | string) => ({
  name: 'a',
  content_type,
  data: Buffer.from(bytes).toString('base64'),
})
const pdf = file('application/pdf', '%PDF-1.7 …')

test.each([
  ['a PDF', [pdf], null],
  ['a PNG', [file('image/png', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0))], null],
  ['a JPEG', [file('image/jpeg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))], null],
  ['a GIF', [file('image/gif', 'GIF89a')], null],
  ['as many as may be', Array.from({ length: FILES_MAX }, () => pdf), null],
  ['none', [], 'count'],
  ['too many', Array.from({ length: FILES_MAX + 1 }, () => pdf), 'count'],
  ['nothing in it', [file('application/pdf', '')], 'upload'],
  ['no base64', [{ ...pdf, data: 'JVBERi0*' }], 'upload'],
  ['a PDF by name only', [file('application/pdf', 'PK')], 'type'],
  ['another kind', [pdf, file('application/zip', 'PK')], 'type'],
  ['a kind that objects have by themselves', [file('constructor', 'x')], 'type'],
  ['too large', [file('application/pdf', Buffer.alloc(FILE_BYTES_MAX + 1, '%PDF-'))], 'size'],
  ['just small enough', [file('application/pdf', Buffer.alloc(FILE_BYTES_MAX, '%PDF-'))], null],
] as const)('%s', (_name, files, expected) => {
  expect(wrongFiles(files, true)).toBe(expected)
})

test('JSON is a document in the sandbox only', () => {
  const json = file('application/json', '{}')
  expect([wrongFiles([json], true), wrongFiles([json], false)]).toEqual([null, 'type'])
  expect([acceptedTypes(true), acceptedTypes(false)].map((types) => types.includes('json'))).toEqual([true, false])
})

test('whatever is sent, it is judged', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (content_type, data) => {
      expect(wrongFiles([{ name: '', content_type, data }], false)).not.toBeUndefined()
    }),
  )
})
