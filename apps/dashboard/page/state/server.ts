export interface Keys {
  client_id: string
  secret: string
}

/** What the server answered in place of what was asked for. */
export class ServerError extends Error {
  override readonly name = 'ServerError'
  /** Of the error catalogue; null when there was no answer, or none that could be read. */
  readonly error_code: string | null
  readonly documentation_url: string | null

  constructor(message: string, error_code: string | null, documentation_url: string | null) {
    super(message)
    this.error_code = error_code
    this.documentation_url = documentation_url
  }
}

export interface Ask {
  method?: 'GET' | 'POST'
  signal?: AbortSignal
}

/**
 * Asks the server's routes for the dashboard. The keys travel in headers, so no address ever holds them.
 * @param path below /dashboard/api/
 * @throws ServerError
 */
export async function ask<Answer>(keys: Keys, path: string, { method = 'GET', signal }: Ask = {}): Promise<Answer> {
  const response = await send(keys, path, method, signal)
  const body = (await response.json().catch(() => ({}))) as Record<string, unknown>
  if (response.ok) return body as Answer
  const textOf = (name: string) => (typeof body[name] === 'string' ? body[name] : null)
  throw new ServerError(
    textOf('error_message') ?? `The server answered with status ${response.status}.`,
    textOf('error_code'),
    textOf('documentation_url'),
  )
}

async function send({ client_id, secret }: Keys, path: string, method: string, signal: AbortSignal | undefined) {
  try {
    const headers = { 'plaid-client-id': client_id, 'plaid-secret': secret }
    return await fetch(`api/${path}`, { method, headers, ...(signal === undefined ? {} : { signal }) })
  } catch (error) {
    if (signal?.aborted === true) throw error
    // Header values that cannot be sent fail as if there were no network.
    throw new ServerError('The server does not answer.', null, null)
  }
}
