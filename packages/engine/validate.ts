import type { TSchema } from 'typebox'
import { Compile, type Validator } from 'typebox/compile'
import { apiError, type ApiError, type ErrorCode } from '@gingham/api-kit'

type SchemaError = ReturnType<Validator['Errors']>[number]

/** Checks values against one schema. Compiled when first used: a server starts without paying for what nobody calls. */
export interface Check {
  isValid(value: unknown): boolean
  errors(value: unknown): SchemaError[]
}

export function makeCheck(schema: TSchema): Check {
  let validator: Validator | undefined
  const require = () => (validator ??= Compile(closeObjects(schema)))
  return { isValid: (value) => require().Check(value), errors: (value) => require().Errors(value) }
}

/**
 * A schema says what there is; this adds that there is nothing else, in every object that does not say so itself.
 * Requests then refuse unknown fields, and answers of ours cannot carry a field that no reader was told of.
 */
function closeObjects(schema: TSchema): TSchema {
  const close = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(close)
    if (typeof value !== 'object' || value === null) return value
    const copy = Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === 'default' || key === 'examples' ? inner : close(inner),
      ]),
    )
    if (isObjectSchema(value) && !('additionalProperties' in value) && !('patternProperties' in value))
      copy['additionalProperties'] = false
    return copy
  }
  return close(schema) as TSchema
}

function isObjectSchema(value: object): boolean {
  return 'type' in value && value.type === 'object' && 'properties' in value && typeof value.properties === 'object'
}

/**
 * The catalogue's error for a body that does not fit: missing fields first, then unknown ones, then wrong ones.
 * The order of these three is not documented by Plaid. A wrong field is INVALID_FIELD unless the schema that it breaks,
 * or one around it, carries an `error_code` of its own.
 */
export function toRequestError(schema: TSchema, errors: readonly SchemaError[]): ApiError {
  const missing = errors.flatMap((error) =>
    error.keyword === 'required' ? error.params.requiredProperties.map((name) => nameOf(error.instancePath, name)) : [],
  )
  if (missing.length > 0) {
    return apiError('MISSING_FIELDS', {
      message: `the following required fields are missing: ${unique(missing).join(', ')}`,
    })
  }
  const unknown = errors.flatMap((error) =>
    error.keyword === 'additionalProperties'
      ? error.params.additionalProperties.map((name) => nameOf(error.instancePath, name))
      : [],
  )
  if (unknown.length > 0) {
    return apiError('UNKNOWN_FIELDS', {
      message: `the following fields are not recognized by this endpoint: ${unique(unknown).join(', ')}`,
    })
  }
  const first = errors.find((error) => error.instancePath !== '' && !isNoise(error)) ?? errors[0]
  if (first === undefined) return apiError('INVALID_FIELD', { message: 'the request does not fit the endpoint' })
  const error_code = nearest(schema, first.schemaPath, 'error_code') as ErrorCode | undefined
  return apiError(error_code ?? 'INVALID_FIELD', { message: describe(schema, first, errors) })
}

/** What is said nearest to the broken schema, on the way to it. @param schemaPath `#/properties/options/anyOf/0` */
function nearest(schema: TSchema, schemaPath: string, name: 'error_code' | 'description'): string | undefined {
  let said: string | undefined
  let at: unknown = schema
  for (const part of partsOf(schemaPath)) {
    at = (at as Record<string, unknown> | undefined)?.[part]
    // Among `properties`, a field may have that name: its value is a schema, no text.
    const own = (at as Record<string, unknown> | undefined)?.[name]
    if (typeof own === 'string') said = own
  }
  return said
}

/** One sentence on the first wrong field; alternatives of a union are told together. */
function describe(schema: TSchema, first: SchemaError, errors: readonly SchemaError[]): string {
  const reasons = errors
    .filter((error) => error.instancePath === first.instancePath && !isNoise(error))
    .map((error) => reasonOf(schema, error))
  return `${nameOf(first.instancePath)} ${unique(reasons).join(' or ') || 'is not valid'}`
}

/** Keywords that only say that something inside them failed. */
function isNoise(error: SchemaError): boolean {
  return error.keyword === 'anyOf' || error.keyword === 'boolean'
}

function reasonOf(schema: TSchema, error: SchemaError): string {
  const parameters = error.params as Record<string, unknown>
  const description = error.keyword === 'pattern' ? nearest(schema, error.schemaPath, 'description') : undefined
  if (description !== undefined) return `does not have the right form (${description.replace(/\.$/, '')})`
  if (error.keyword === 'enum') return `must be one of: ${(parameters['allowedValues'] as unknown[]).join(', ')}`
  if (error.keyword === 'format') return FORMATS[parameters['format'] as string] ?? error.message
  return error.message
}

const FORMATS: Record<string, string> = {
  date: 'must be a date, written YYYY-MM-DD',
  'date-time': 'must be an ISO 8601 instant, for example 2026-01-31T09:30:00Z',
}

/** `/options/account_ids/0` and `name` as `options.account_ids.0.name`. */
function nameOf(instancePath: string, name?: string): string {
  return [...partsOf(instancePath), ...(name === undefined ? [] : [name])].join('.') || 'the body'
}

/** The parts of a JSON pointer (RFC 6901), whatever stands before its first slash. */
function partsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}
