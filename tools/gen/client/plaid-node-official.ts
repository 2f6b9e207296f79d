import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/** What the official client has besides its enums: facts, read from the installed package. */
export interface OfficialClient {
  /** Methods by name: the path, and the names of the bodies; only those that post JSON. */
  methods: Readonly<Record<string, OfficialMethod>>
  /** Properties of each interface: name to type, as written there. */
  interfaces: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export interface OfficialMethod {
  path: string
  /** Names of the types; undefined where there is no such type. */
  request: string | undefined
  response: string | undefined
}

/** Reads the installed package: names, paths and shapes, nothing of its prose. */
export function officialClient(): OfficialClient {
  const folder = dirname(createRequire(import.meta.url).resolve('plaid'))
  const code = readFileSync(join(folder, 'api.js'), 'utf8')
  const types = readFileSync(join(folder, 'api.d.ts'), 'utf8').replaceAll(/\/\*\*[\s\S]*?\*\//g, '')
  return { methods: methodsOf(code, types), interfaces: interfacesOf(types) }
}

function methodsOf(code: string, types: string): Record<string, OfficialMethod> {
  const declared =
    /^ {4}(\w+)\((?:\w+\??: ([^,]+), )?options\?: any\): Promise<import\("axios"\)\.AxiosResponse<([^,]+),/gm
  const bodies = new Map([...types.matchAll(declared)].map(([, name = '', ...names]) => [name, names]))
  // Each method prepares its request in a function of its own, in the first part of the file.
  const prepared =
    /^ {8}(\w+): \([^\n]*__awaiter[^\n]*\n(?:(?!^ {8}\w+: \()[^\n]*\n)*?[^\n]*localVarPath = `([^`]+)`[^;]*;\n/gm
  const methods: Record<string, OfficialMethod> = {}
  for (const { 0: text, 1: name = '', 2: path = '', index } of code.matchAll(prepared)) {
    const after = code.slice(index, index + text.length + 800)
    const found = bodies.get(name)
    if (found === undefined || !after.includes("method: 'POST'")) continue
    const [request, response] = found
    methods[name] = { path, request, response }
  }
  return methods
}

function interfacesOf(types: string): Record<string, Record<string, string>> {
  const interfaces: Record<string, Record<string, string>> = {}
  for (const [, name = '', body = ''] of types.matchAll(/^export interface (\w+)[^{\n]*\{\n([\s\S]*?)^\}/gm)) {
    const properties = [...body.matchAll(/^ {4}'?(\w+)'?\??: ([^;\n]+);/gm)]
    interfaces[name] = Object.fromEntries(properties.map(([, property = '', type = '']) => [property, type]))
  }
  return interfaces
}
