import { isPlaidError, PlaidClient, PlaidConfigurationError } from '@gingham/client'
import type { Exchange, Made, StepAnswer, StepError, StepName } from '../protocol.ts'
import { recordingFetch, type RecorderOptions } from './record-exchanges.ts'
import type { Settings } from './settings.ts'
import { NothingLinkedError, type StepContext } from './step-context.ts'
import { steps } from './steps.ts'

export type StepSurroundings = Omit<StepContext, 'client'> & { recorder: RecorderOptions }

/** Takes one step, and tells what went over the wire for it, whether it worked or not. */
export async function runStep(
  name: StepName,
  input: object,
  { recorder, ...context }: StepSurroundings,
): Promise<StepAnswer<unknown>> {
  const exchanges: Exchange[] = []
  const client = makeClient(
    context.settings,
    recordingFetch(recorder, (exchange) => exchanges.push(exchange)),
  )
  // Which input belongs to which step is known where the step is named; here any step takes its own.
  const take = steps[name] as (context: StepContext, input: object) => Promise<unknown>
  try {
    const result = await take({ ...context, client }, input)
    return { exchanges, made: madeBy(context.visit), result, error: null }
  } catch (error) {
    return { exchanges, made: madeBy(context.visit), result: null, error: toStepError(error, context.settings) }
  }
}

/** What has been made in a visit. */
export function madeBy({ made }: StepContext['visit']): Made[] {
  return Object.keys(made) as Made[]
}

/** A client holds neither connection nor state: one per step costs nothing and keeps the recordings apart. */
export function makeClient(settings: Settings, fetch: RecorderOptions['fetch']): PlaidClient {
  return new PlaidClient({
    clientId: settings.client_id ?? '',
    secret: settings.secret ?? '',
    environment: settings.api_url,
    clientApp: 'gingham-quickstart',
    fetch,
  })
}

/** @throws whatever is not the API's or the visitor's: a defect of this server */
function toStepError(error: unknown, settings: Settings): StepError {
  const nothing = { display_message: null, status: null, request_id: null, documentation_url: null }
  if (error instanceof NothingLinkedError) {
    return { type: 'QUICKSTART_ERROR', code: 'NOTHING_LINKED', message: error.message, ...nothing }
  }
  if (error instanceof PlaidConfigurationError && (settings.client_id === null || settings.secret === null)) {
    const message = 'PLAID_CLIENT_ID or PLAID_SECRET is not set.'
    return { type: 'QUICKSTART_ERROR', code: 'MISSING_KEYS', message, ...nothing }
  }
  if (!isPlaidError(error)) throw error
  return {
    type: error.type,
    code: error.code,
    message: error.message,
    display_message: error.displayMessage,
    status: error.status,
    request_id: error.requestId,
    documentation_url: error.documentationUrl,
  }
}
