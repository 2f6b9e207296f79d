import type { JsonSchema } from './json-schema.ts'
import { docComment, pascalCase, propertyName, quote } from './names.ts'

/** In a request a client may write a Date; in a response an enum may hold more than we know. */
export type Direction = 'request' | 'response'

/** One declaration: its text refers to shapes, itself included, by marks that `resolve` turns into names. */
interface Shape {
  name: string
  direction: Direction
  text: string
  /** Where it is written; empty for what several rooms may use. */
  room: string
}

/** Where a schema stands: decides how its parts are named and written. */
export interface Place {
  direction: Direction
  /** The room of the endpoint. */
  room: string
  /** The name of the declaration around it, plus the property. */
  name: string
  /** Inside a shape that has a title. */
  shared: boolean
  /** On the right of `type name =`. */
  isAlias?: boolean
}

const mark = (key: string) => `\u0001${key}\u0002`
// oxlint-disable-next-line no-control-regex -- control characters cannot occur in the text around them
const marks = /\u0001([^\u0002]+)\u0002/g

/**
 * Turns schemas into named TypeScript declarations. A schema with a title becomes one declaration, however often it
 * is used; an object without one is named after the place where it stands.
 */
export class Shapes {
  /** By name and direction. */
  readonly #shapes = new Map<string, Shape>()
  /** What each name stands for: the same name with other content gets another name. */
  readonly #contentByName = new Map<string, string>()

  readonly #reserved: ReadonlySet<string>

  /** @param reserved names that the library itself exports */
  constructor(reserved: ReadonlySet<string>) {
    this.#reserved = reserved
  }

  /** Declares `name` for the body of one endpoint. */
  declareBody(name: string, schema: JsonSchema, direction: Direction, room: string, lines: readonly string[]): void {
    this.#declare(name, schema, { direction, room, name, shared: false }, lines)
  }

  /** Every declaration with its final name, in order of first use. */
  resolve(): { name: string; text: string; room: string }[] {
    const split = this.#splitNames()
    const nameOf = (key: string) => {
      const [name = '', direction] = key.split('|')
      return direction === 'request' && split.has(name) ? `${name}Input` : name
    }
    const resolved = new Map<string, { name: string; text: string; room: string }>()
    for (const [key, { text, room }] of this.#shapes) {
      const name = nameOf(key)
      if (resolved.has(name)) continue
      resolved.set(name, { name, text: text.replaceAll(marks, (_, other: string) => nameOf(other)), room })
    }
    return [...resolved.values()]
  }

  /** Names whose request side reads differently: they need two declarations. */
  #splitNames(): Set<string> {
    const split = new Set<string>()
    const requests = [...this.#shapes.values()].filter(({ direction }) => direction === 'request')
    for (let size = -1; size !== split.size;) {
      size = split.size
      for (const { name, text } of requests) {
        const response = this.#shapes.get(`${name}|response`)
        if (response === undefined) continue
        const differs = text.replaceAll('|request', '|response') !== response.text
        const usesSplit = [...text.matchAll(marks)].some(([, used = '']) => split.has(used.replace(/\|.*/, '')))
        if (differs || usesSplit) split.add(name)
      }
    }
    return split
  }

  /** @returns the key of the declaration */
  #declare(wanted: string, schema: JsonSchema, at: Place, lines: readonly string[]): string {
    const content = JSON.stringify({ ...schema, description: undefined, default: undefined })
    const taken = (name: string) => this.#reserved.has(name) || (this.#contentByName.get(name) ?? content) !== content
    let name = wanted
    if (taken(name)) name = pascalCase(at.room) + wanted
    for (let count = 2; taken(name); count++) name = pascalCase(at.room) + wanted + count
    this.#contentByName.set(name, content)
    const key = `${name}|${at.direction}`
    if (this.#shapes.has(key)) return key
    const shape: Shape = { name, direction: at.direction, text: '', room: at.shared ? '' : at.room }
    this.#shapes.set(key, shape)
    shape.text = docComment(lines) + this.#declaration(key, schema, { ...at, name })
    return key
  }

  #declaration(key: string, schema: JsonSchema, at: Place): string {
    if (!isPlainObject(schema)) return `export type ${mark(key)} = ${this.#type(schema, { ...at, isAlias: true })}\n`
    const members = this.#members(schema, { ...at, isAlias: false })
    if (members === '') return `export type ${mark(key)} = Record<string, never>\n`
    return `export interface ${mark(key)} {\n${members}}\n`
  }

  #members(schema: JsonSchema, at: Place): string {
    const required = new Set(schema.required ?? [])
    let body = ''
    for (const [property, value] of Object.entries(schema.properties ?? {})) {
      const type = this.type(value, { ...at, name: at.name + pascalCase(property) })
      const optional = required.has(property) ? '' : '?'
      // Requests accept an explicit undefined: `cursor: saved?.cursor` is how people write them.
      const undefinedToo = optional !== '' && at.direction === 'request' ? ' | undefined' : ''
      body += docComment(describe(value), '  ')
      body += `  ${propertyName(property)}${optional}: ${type}${undefinedToo}\n`
    }
    return body
  }

  /** The TypeScript type of a schema, as text with marks. */
  type(schema: JsonSchema, at: Place): string {
    if (schema.title === undefined) return this.#type(schema, at)
    const { title, ...untitled } = schema
    const name = pascalCase(title)
    return mark(this.#declare(name, untitled, { ...at, name, shared: true }, describe(untitled)))
  }

  #type(schema: JsonSchema, at: Place): string {
    if (schema.const !== undefined) return literal(schema.const)
    if (schema.enum !== undefined) return this.#enum(schema, schema.enum, at)
    const options = schema.anyOf ?? schema.oneOf
    if (options !== undefined) return this.#union(options, at)
    if (schema.allOf !== undefined) return schema.allOf.map((part) => this.type(part, at)).join(' & ')
    if (typeof schema.type === 'object')
      return this.#union(
        schema.type.map((type) => ({ ...schema, type })),
        at,
      )
    switch (schema.type) {
      case 'string':
        return stringType(schema, at.direction)
      case 'number':
      case 'integer':
        return 'number'
      case 'boolean':
      case 'null':
        return schema.type
      case 'array':
        return this.#array(schema.items, at)
      case 'object':
        return this.#object(schema, at)
      case undefined:
      default:
        return 'unknown'
    }
  }

  /** A short list of values stands where it is used; a long one has a name. */
  #enum(schema: JsonSchema, values: readonly unknown[], at: Place): string {
    const text = enumMembers(values, at.direction).join(' | ')
    return text.length <= enum_width_max || at.isAlias === true
      ? enumText(values, at.direction)
      : mark(this.#declare(at.name, schema, at, []))
  }

  #union(options: readonly JsonSchema[], at: Place): string {
    const types = [...new Set(options.map((option) => this.type(option, at)))]
    const sorted = [...types.filter((type) => type !== 'null'), ...types.filter((type) => type === 'null')]
    return sorted.map((type) => (type.includes(' & ') && types.length > 1 ? `(${type})` : type)).join(' | ')
  }

  #array(items: JsonSchema | readonly JsonSchema[] | undefined, at: Place): string {
    if (items === undefined) return 'unknown[]'
    if (isList(items)) return `[${items.map((item) => this.type(item, at)).join(', ')}]`
    const type = this.type(items, at)
    return / [|&] /.test(type) ? `(${type})[]` : `${type}[]`
  }

  #object(schema: JsonSchema, at: Place): string {
    if (Object.keys(schema.properties ?? {}).length > 0) return mark(this.#declare(at.name, schema, at, []))
    const [pattern] = Object.values(schema.patternProperties ?? {})
    const values =
      pattern ?? (typeof schema.additionalProperties === 'object' ? schema.additionalProperties : undefined)
    return `Record<string, ${values === undefined ? 'unknown' : this.type(values, at)}>`
  }
}

function isList(items: JsonSchema | readonly JsonSchema[]): items is readonly JsonSchema[] {
  return Array.isArray(items)
}

function isPlainObject(schema: JsonSchema): boolean {
  return (
    schema.type === 'object' &&
    schema.properties !== undefined &&
    schema.anyOf === undefined &&
    schema.allOf === undefined
  )
}

function literal(value: unknown): string {
  return typeof value === 'string' ? quote(value) : JSON.stringify(value)
}

/** Longest list of values that stands inside a property's type, characters. */
const enum_width_max = 90

function enumMembers(values: readonly unknown[], direction: Direction): string[] {
  const isOpen = direction === 'response' && values.every((value) => typeof value === 'string' || value === null)
  const literals = values.filter((value) => value !== null).map(literal)
  if (isOpen && literals.length > 0) literals.push('(string & {})')
  if (values.includes(null)) literals.push('null')
  return literals
}

function enumText(values: readonly unknown[], direction: Direction): string {
  const members = enumMembers(values, direction)
  const line = members.join(' | ')
  return line.length <= enum_width_max ? line : `\n  | ${members.join('\n  | ')}`
}

function stringType(schema: JsonSchema, direction: Direction): string {
  if (direction === 'request' && schema.format === 'date') return 'DateInput'
  if (direction === 'request' && schema.format === 'date-time') return 'InstantInput'
  return 'string'
}

/** Lines of a doc comment: what the schema says of itself. */
export function describe(schema: JsonSchema): string[] {
  const lines = schema.description === undefined ? [] : [schema.description]
  if (schema.description === undefined && schema.format === 'date') lines.push('YYYY-MM-DD.')
  if (schema.description === undefined && schema.format === 'date-time') lines.push('ISO 8601, UTC.')
  if (schema.description === undefined && schema.minimum !== undefined && schema.maximum !== undefined) {
    lines.push(`${schema.minimum} to ${schema.maximum}.`)
  }
  if (schema.default !== undefined) lines.push(`@default ${JSON.stringify(schema.default)}`)
  if (schema.deprecated === true) lines.push('@deprecated')
  return lines
}
