import type { ArrivedWebhook, Setup, StepAnswer, StepError, StepName, Steps } from '../../protocol.ts'

/** How the quickstart is set up. @throws Error when its server cannot be reached */
export async function fetchSetup(): Promise<Setup> {
  const response = await fetch('/api/setup')
  if (!response.ok) throw new Error(`The quickstart’s server answered ${response.status}.`)
  return (await response.json()) as Setup
}

/** Has the server take one step. Never throws: whatever went wrong is in the answer. */
export async function takeStep<Name extends StepName>(
  name: Name,
  input: Steps[Name]['input'],
): Promise<StepAnswer<Steps[Name]['result']>> {
  try {
    const response = await fetch(`/api/steps/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(input),
    })
    const body: unknown = await response.json()
    if (response.ok) return body as StepAnswer<Steps[Name]['result']>
    return failed('SERVER_ERROR', (body as { message?: string }).message ?? `The status is ${response.status}.`)
  } catch {
    return failed('SERVER_UNREACHABLE', 'The quickstart’s own server does not answer.')
  }
}

function failed(code: string, message: string): { exchanges: []; made: []; result: null; error: StepError } {
  return {
    exchanges: [],
    made: [],
    result: null,
    error: {
      type: 'QUICKSTART_ERROR',
      code,
      message,
      display_message: null,
      status: null,
      request_id: null,
      documentation_url: null,
    },
  }
}

/**
 * Listens for webhooks; the browser connects again by itself after a break.
 * @returns what stops it
 */
export function listenForWebhooks(
  onWebhook: (webhook: ArrivedWebhook) => void,
  onListening: (is_listening: boolean) => void,
): () => void {
  const source = new EventSource('/api/webhooks')
  source.addEventListener('open', () => onListening(true))
  source.addEventListener('error', () => onListening(false))
  source.addEventListener('webhook', (event: MessageEvent<string>) =>
    onWebhook(JSON.parse(event.data) as ArrivedWebhook),
  )
  return () => source.close()
}
