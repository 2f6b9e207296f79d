import type { TSchema } from 'typebox'

/** A field of a contract, as people read of it. */
export interface Field {
  name: string
  /** In words: `text`, `list of Account`, `date or null`. */
  type: string
  is_required: boolean
  description: string
  /** Bounds and defaults, in words. */
  facts: readonly string[]
  /** The values that it may have, where they are listed. */
  values: readonly string[]
  /** The shapes that it holds: none for plain values, several where there is a choice. */
  shapes: readonly Shape[]
}

export interface Shape {
  /** Name of the shape; null for one that has none. */
  title: string | null
  fields: readonly Field[]
}

type Schema = TSchema & {
  type?: string
  title?: string
  description?: string
  format?: string
  pattern?: string
  default?: unknown
  const?: unknown
  enum?: readonly unknown[]
  anyOf?: readonly Schema[]
  allOf?: readonly Schema[]
  items?: Schema
  properties?: Record<string, Schema>
  patternProperties?: Record<string, Schema>
  additionalProperties?: Schema | boolean
  required?: readonly string[]
  $ref?: string
  [bound: string]: unknown
}

/** The fields of an object's schema, in its order. */
export function fieldsOf(schema: TSchema): Field[] {
  return partsOf(schema as Schema).flatMap(({ properties = {}, required = [] }) =>
    Object.entries(properties).map(([name, field]) => toField(name, field, required.includes(name))),
  )
}

function toField(name: string, schema: Schema, is_required: boolean): Field {
  return {
    name,
    type: typeOf(schema),
    is_required,
    description: descriptionOf(schema),
    facts: factsOf(schema),
    values: valuesOf(schema),
    shapes: shapesOf(schema),
  }
}

/** A field without words of its own is described by what it holds. */
function descriptionOf(schema: Schema): string {
  if (schema.description !== undefined) return schema.description
  const inner = [...choicesOf(schema).filter((choice) => choice !== schema), ...(schema.items ? [schema.items] : [])]
  return inner.map(descriptionOf).find((text) => text !== '') ?? ''
}

/** An intersection is the sum of its parts. */
function partsOf(schema: Schema): readonly Schema[] {
  return schema.allOf ?? [schema]
}

/** What a value may be; only null is left out. */
function choicesOf(schema: Schema): readonly Schema[] {
  return (schema.anyOf ?? [schema]).filter(({ type }) => type !== 'null')
}

function typeOf(schema: Schema): string {
  if (schema.anyOf) return [...new Set(schema.anyOf.map(typeOf))].join(' or ')
  if (schema.type === 'array') return `list of ${pluralOf(typeOf(schema.items ?? {}))}`
  const map = valuesOfMap(schema)
  if (map !== undefined) return `map of names to ${pluralOf(typeOf(map))}`
  if (isObject(schema)) return schema.title ?? 'object'
  if (schema.enum ?? 'const' in schema) return 'enum'
  if (schema.$ref !== undefined) return schema.$ref
  const name = schema.format ?? schema.type ?? 'anything'
  return NAMES[name] ?? name
}

const NAMES: Readonly<Record<string, string>> = { 'date-time': 'instant', uri: 'URL' }

function pluralOf(type: string): string {
  return /^[a-z]+$/.test(type) && type !== 'anything' ? `${type}s` : type
}

function isObject(schema: Schema): boolean {
  return schema.type === 'object' || schema.allOf !== undefined
}

/** What the values of an object with free names are. */
function valuesOfMap({ properties, patternProperties, additionalProperties }: Schema): Schema | undefined {
  if (properties && Object.keys(properties).length > 0) return undefined
  if (patternProperties) return Object.values(patternProperties)[0]
  return typeof additionalProperties === 'object' ? additionalProperties : undefined
}

const BOUNDS: readonly [keyword: string, say: (value: unknown) => string][] = [
  ['minimum', (value) => `at least ${String(value)}`],
  ['exclusiveMinimum', (value) => `more than ${String(value)}`],
  ['maximum', (value) => `at most ${String(value)}`],
  ['exclusiveMaximum', (value) => `less than ${String(value)}`],
  ['minLength', (value) => (value === 1 ? 'not empty' : `at least ${String(value)} characters`)],
  ['maxLength', (value) => `at most ${String(value)} characters`],
  ['minItems', (value) => `at least ${String(value)} ${value === 1 ? 'entry' : 'entries'}`],
  ['maxItems', (value) => `at most ${String(value)} entries`],
  ['pattern', (value) => `matches ${String(value)}`],
]

function factsOf(schema: Schema): string[] {
  const own = BOUNDS.flatMap(([keyword, say]) => (schema[keyword] === undefined ? [] : [say(schema[keyword])]))
  const inner = schema.anyOf ? choicesOf(schema).flatMap(factsOf) : []
  return [...own, ...inner, ...('default' in schema ? [`default ${JSON.stringify(schema.default)}`] : [])]
}

function valuesOf(schema: Schema): string[] {
  const inner = schema.anyOf ? choicesOf(schema) : schema.items ? [schema.items] : []
  if (inner.length > 0) return [...new Set(inner.flatMap(valuesOf))]
  const values = schema.enum ?? ('const' in schema ? [schema.const] : [])
  return values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value)))
}

function shapesOf(schema: Schema): Shape[] {
  if (schema.anyOf) return choicesOf(schema).flatMap(shapesOf)
  if (schema.items) return shapesOf(schema.items)
  const map = valuesOfMap(schema)
  if (map !== undefined) return shapesOf(map)
  const fields = fieldsOf(schema)
  return fields.length === 0 ? [] : [{ title: schema.title ?? null, fields }]
}
