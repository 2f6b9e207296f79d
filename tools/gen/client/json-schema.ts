/** As much of JSON Schema as contracts use. */
export interface JsonSchema {
  title?: string
  description?: string
  default?: unknown
  deprecated?: boolean
  type?: string | readonly string[]
  format?: string
  contentMediaType?: string
  const?: unknown
  enum?: readonly unknown[]
  anyOf?: readonly JsonSchema[]
  oneOf?: readonly JsonSchema[]
  allOf?: readonly JsonSchema[]
  properties?: Readonly<Record<string, JsonSchema>>
  required?: readonly string[]
  items?: JsonSchema | readonly JsonSchema[]
  patternProperties?: Readonly<Record<string, JsonSchema>>
  additionalProperties?: boolean | JsonSchema
  minimum?: number
  maximum?: number
}

/** The plain JSON of a TypeBox schema: its hidden marks are gone. */
export function plainSchema(schema: unknown): JsonSchema {
  return JSON.parse(JSON.stringify(schema)) as JsonSchema
}

/** Every property of an object schema, those of its parts (`allOf`) included. */
export function allProperties(schema: JsonSchema): Record<string, JsonSchema> {
  return Object.assign({}, ...(schema.allOf ?? []).map(allProperties), schema.properties ?? {}) as Record<
    string,
    JsonSchema
  >
}

/** The schema without null, when it is one that may be null. */
export function withoutNull(schema: JsonSchema): JsonSchema {
  const options = (schema.anyOf ?? schema.oneOf ?? []).filter((option) => option.type !== 'null')
  const [only] = options
  return only !== undefined && options.length === 1 ? only : schema
}
