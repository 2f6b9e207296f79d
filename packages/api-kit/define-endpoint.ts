import type { Static, TObject, TSchema } from 'typebox'
import type { ErrorCode } from './errors/catalogue.ts'

/**
 * Who may call: `secret` needs client_id and secret (in the body or in headers), `none` answers anybody.
 */
export type Credentials = 'secret' | 'none'

/** One worked call, shown in the reference and used as documentation of the client. */
export interface EndpointExample {
  title: string
  request: Record<string, unknown>
  /** For a file, its first characters. */
  response: Record<string, unknown> | string
}

export interface Endpoint<Context, Request extends TObject = TObject, Response extends TSchema = TSchema> {
  /** The URL path; the file that defines the endpoint has the same path, plus `.ts`. */
  path: `/${string}`
  /** One line, no full stop. */
  summary: string
  /** What a caller needs to know beyond the schema, in Markdown. */
  description: string
  /** Body without client_id and secret: the engine takes those out first. */
  request: Request
  /** Body without request_id: the engine adds it. A `BinaryResponse` when the answer is a file. */
  response: Response
  /** Codes that this endpoint may answer besides `sharedErrors`, in order of precedence. */
  errors: readonly ErrorCode[]
  examples: readonly EndpointExample[]
  /** Default `secret`. */
  credentials?: Credentials
  /** A read-only handler runs outside a transaction; any other gets one transaction for the whole call. */
  readonly?: boolean
  handle(context: Context, input: Static<Request>): Promise<Static<Response>>
}

/** An endpoint whose schema types are forgotten: what lists of endpoints hold. */
export type AnyEndpoint<Context> = Omit<Endpoint<Context>, 'handle'> & {
  handle(context: Context, input: never): Promise<unknown>
}

/**
 * Makes the `defineEndpoint` of one application, whose handlers all receive the same `Context`.
 * The request and response types of the handler follow from the schemas.
 */
export function defineEndpointFor<Context>() {
  return <Request extends TObject, Response extends TSchema>(endpoint: Endpoint<Context, Request, Response>) => endpoint
}
