import type {
  ActRequest,
  InstitutionsAnswer,
  InstitutionsRequest,
  LegacyTokenRequest,
  LinkError,
  OpenAnswer,
  OpenRequest,
  ProtocolFailure,
  SessionAnswer,
} from '../protocol.ts'

/** How often a request is sent again when the network fails: repeating one changes nothing on the server. */
const ATTEMPTS_MAX = 3
const RETRY_DELAY_MS = 400

/** A request that the server refused, or that never arrived (`CONNECTION_LOST`). */
export class SessionFailure extends Error {
  readonly error: LinkError
  constructor(error: LinkError) {
    super(error.error_code)
    this.error = error
  }
}

export const makeLegacyToken = (request: LegacyTokenRequest) =>
  post<{ link_token: string }>('legacy_token/create', request)
export const openSession = (request: OpenRequest) => post<OpenAnswer>('session/open', request)
export const act = (request: ActRequest) => post<SessionAnswer>('session/act', request)
export const searchInstitutions = (request: InstitutionsRequest, signal: AbortSignal) =>
  post<InstitutionsAnswer>('session/institutions', request, signal)

/** Browsers refuse to outlive the page with more than 64 KB; a character may take three bytes. */
const KEEPALIVE_CHARACTERS_MAX = 16_384

/** One request to the server that served the page. */
export async function post<Answer>(name: string, request: unknown, signal?: AbortSignal): Promise<Answer> {
  const body = JSON.stringify(request)
  const { status, answer } = await send(`/link/v2/${name}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    // A last word may be sent while the page is being taken away.
    keepalive: body.length <= KEEPALIVE_CHARACTERS_MAX,
    credentials: 'omit',
    ...(signal === undefined ? {} : { signal }),
  })
  // Not every code of the 200s is good news: a state that was used before is answered with 208.
  if (status === 200) return answer as Answer
  throw new SessionFailure(answer as ProtocolFailure)
}

/** An answer counts once all of it has arrived: a line may break in the middle. */
async function send(path: string, init: RequestInit): Promise<{ status: number; answer: unknown }> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await fetch(path, init)
      const { status } = response
      const answer: unknown = status === 200 ? await response.json() : await response.json().catch(() => unreadable)
      return { status, answer }
    } catch (error) {
      if (init.signal?.aborted === true) throw error
      if (attempt === ATTEMPTS_MAX) throw new SessionFailure(connectionLost)
      await new Promise((resolve) => setTimeout(resolve, RETRY_DELAY_MS * attempt))
    }
  }
}

const connectionLost: LinkError = {
  error_type: 'API_ERROR',
  error_code: 'CONNECTION_LOST',
  error_message: 'the server could not be reached',
  display_message: null,
}

const unreadable: LinkError = {
  error_type: 'API_ERROR',
  error_code: 'INTERNAL_SERVER_ERROR',
  error_message: 'the server gave an answer that could not be read',
  display_message: null,
}
