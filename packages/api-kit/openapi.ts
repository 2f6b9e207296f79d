import type { TSchema } from 'typebox'
import { binaryTypeOf } from './binary.ts'
import type { AnyEndpoint, EndpointExample } from './define-endpoint.ts'
import { catalogue, sharedErrors, type ErrorCode } from './errors/catalogue.ts'
import { operationIds } from './operation-ids.data.ts'

type Json = Record<string, unknown>

/** What an API says of itself. */
export interface OpenApiInfo {
  title: string
  version: string
  description: string
  server_url: string
}

/** OpenAPI 3.1 of a list of endpoints. Schemas with a title become components of that name. */
export function generateOpenApi(endpoints: readonly AnyEndpoint<never>[], { server_url, ...info }: OpenApiInfo): Json {
  const schemas: Json = {}
  const paths: Json = {}
  for (const endpoint of endpoints) paths[endpoint.path] = { post: operationOf(endpoint, schemas) }
  schemas['Error'] = errorSchema
  return {
    openapi: '3.1.0',
    info: { ...info, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: server_url }],
    tags: [...new Set(endpoints.map(({ path }) => roomOf(path)))].map((name) => ({ name })),
    security: [{ clientId: [], secret: [] }],
    paths,
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).toSorted(([a], [b]) => (a < b ? -1 : 1))),
      securitySchemes: {
        clientId: { type: 'apiKey', in: 'header', name: 'PLAID-CLIENT-ID' },
        secret: { type: 'apiKey', in: 'header', name: 'PLAID-SECRET' },
      },
    },
  }
}

function operationOf(endpoint: AnyEndpoint<never>, schemas: Json): Json {
  const isPublic = endpoint.credentials === 'none'
  const [example] = endpoint.examples
  return {
    operationId: operationIdOf(endpoint.path),
    tags: [roomOf(endpoint.path)],
    summary: endpoint.summary,
    description: endpoint.description,
    ...(isPublic ? { security: [] } : {}),
    requestBody: {
      required: true,
      content: {
        'application/json': {
          schema: toComponent(withKeys(endpoint.request, isPublic), schemas),
          ...(example ? { example: example.request } : {}),
        },
      },
    },
    responses: {
      200: successOf(endpoint.response, example, schemas),
      default: {
        description: errorList([...endpoint.errors, ...sharedErrors]),
        content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
      },
    },
  }
}

/** JSON with a request_id, or a file whose request id travels in a header. */
function successOf(response: TSchema, example: EndpointExample | undefined, schemas: Json): Json {
  const binary_type = binaryTypeOf(response)
  if (binary_type !== undefined) {
    const { description, ...schema } = response as TSchema & { description: string }
    return {
      description,
      headers: {
        'Plaid-Request-ID': { description: 'Names this request.', schema: { type: 'string' } },
      },
      content: { [binary_type]: { schema: toComponent(schema, schemas) } },
    }
  }
  return {
    description: 'Done.',
    content: {
      'application/json': {
        schema: toComponent(withRequestId(response), schemas),
        ...(example ? { example: { ...(example.response as Json), request_id: 'm8MDnv9okwxFNBV' } } : {}),
      },
    },
  }
}

/** `/item/public_token/exchange` → `itemPublicTokenExchange`, as the official contract names its operations. */
export function operationIdOf(path: string): string {
  const exception = operationIds[path]
  if (exception !== undefined) return exception
  const words = path.split(/[/_]/).filter((word) => word !== '')
  return words.map((word, index) => (index === 0 ? word : word.charAt(0).toUpperCase() + word.slice(1))).join('')
}

/** The first path segment. */
export function roomOf(path: string): string {
  return path.split('/')[1] ?? ''
}

function withKeys(request: TSchema, isPublic: boolean): TSchema {
  if (isPublic) return request
  const { properties, ...rest } = request as TSchema & { properties: Json }
  const keys = {
    client_id: { type: 'string', description: 'Your client_id; may be sent as the header PLAID-CLIENT-ID instead.' },
    secret: { type: 'string', description: 'Your secret; may be sent as the header PLAID-SECRET instead.' },
  }
  return { ...rest, properties: { ...keys, ...properties } }
}

function withRequestId(response: TSchema): TSchema {
  const { properties, required, ...rest } = response as TSchema & { properties: Json; required?: string[] }
  const request_id = { type: 'string', description: 'Names this request; quote it when you ask about it.' }
  return {
    ...rest,
    properties: { ...properties, request_id },
    required: [...(required ?? []), 'request_id'],
  }
}

function errorList(codes: readonly ErrorCode[]): string {
  const lines = [...new Set(codes)].map(
    (code) => `- \`${catalogue[code].error_code}\` (${catalogue[code].status}): ${catalogue[code].fires_when}`,
  )
  return `One of these errors, in order of precedence:\n\n${lines.join('\n')}`
}

/** A plain JSON copy in which titled schemas are references to components. */
function toComponent(schema: unknown, schemas: Json): unknown {
  if (Array.isArray(schema)) return schema.map((inner) => toComponent(inner, schemas))
  if (typeof schema !== 'object' || schema === null) return schema
  const copy = Object.fromEntries(Object.entries(schema).map(([key, inner]) => [key, toComponent(inner, schemas)]))
  const { title } = copy
  if (typeof title !== 'string') return copy
  const { title: _, ...component } = copy
  const known = schemas[title]
  if (known !== undefined && JSON.stringify(known) !== JSON.stringify(component))
    throw new Error(`two different schemas have the title ${title}`)
  schemas[title] = component
  return { $ref: `#/components/schemas/${title}` }
}

const errorSchema: Json = {
  type: 'object',
  description: 'What every failed request answers.',
  required: ['error_type', 'error_code', 'error_message', 'display_message', 'request_id'],
  properties: {
    error_type: { type: 'string', description: 'Family of the error.' },
    error_code: { type: 'string', description: 'What happened: stable, made for programs.' },
    error_code_reason: { type: ['string', 'null'], description: 'Finer reason, for OAuth Items only.' },
    error_message: { type: 'string', description: 'For developers; its wording may change.' },
    display_message: { type: ['string', 'null'], description: 'For the end user, where there is something to tell.' },
    documentation_url: { type: 'string', description: 'Where the error is described.' },
    suggested_action: { type: ['string', 'null'], description: 'What to do next, where known.' },
    causes: { type: 'array', items: {}, description: 'Errors of single Items, in reports over several.' },
    request_id: { type: 'string', description: 'Names this request.' },
  },
}
