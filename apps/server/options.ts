import { parseArgs } from 'node:util'

/** What whoever starts the server can choose. */
export interface ServerOptions {
  port: number
  host: string
  /** A folder, or `:memory:` for a server that forgets everything when it stops. */
  data: string
  /** Decides everything that the simulated banks show. */
  seed: string
  /** Postgres, in place of the SQLite file in the data folder. */
  database_url: string | undefined
  /** 32 bytes, as hex or base64; without it a key is drawn and kept in the data folder. */
  encryption_key: string | undefined
  /** Keys of the first team; drawn when absent. */
  client_id: string | undefined
  secret: string | undefined
  /** Where the server is reached from outside. */
  base_url: string | undefined
  /** An instant at which the clock stands still; the system's clock when absent. */
  now: string | undefined
  update_delay_ms: { initial: number; historical: number }
  has_rate_limits: boolean
  log_level: string
  validates_responses: boolean
}

export const USAGE = `Usage: gingham start [options]

  --port N       port to listen on (4000)
  --host NAME    address to listen on (127.0.0.1)
  --data DIR     where data is kept (.gingham), or :memory:
  --seed N       decides what the simulated banks show (1)
  --now INSTANT  a clock that stands still, for runs that must repeat to the byte

Environment
  DATABASE_URL             Postgres in place of SQLite
  GINGHAM_ENCRYPTION_KEY   32 bytes, hex or base64
  GINGHAM_BASE_URL         where the server is reached from outside
  GINGHAM_UPDATE_DELAY     seconds until the first 30 days and the whole history are there, for example 10,60 (0,0)
  GINGHAM_RATE_LIMITS      on: refuse calls above Plaid's published limits (off)
  GINGHAM_LOG              debug, info, warn, error or silent (info)
  PLAID_CLIENT_ID, PLAID_SECRET   keys of the first team; drawn when absent`

type Environment = Readonly<Record<string, string | undefined>>

/** Reads the command line and the environment. Throws with a message for people when something does not fit. */
export function readOptions(args: readonly string[], environment: Environment): ServerOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      port: { type: 'string', default: '4000' },
      host: { type: 'string', default: '127.0.0.1' },
      data: { type: 'string', default: '.gingham' },
      seed: { type: 'string', default: '1' },
      now: { type: 'string' },
    },
  })
  const read = (name: string) => environment[name] || undefined
  return {
    port: readPort(values.port),
    host: values.host,
    data: values.data,
    seed: values.seed,
    database_url: read('DATABASE_URL'),
    encryption_key: read('GINGHAM_ENCRYPTION_KEY'),
    client_id: read('PLAID_CLIENT_ID'),
    secret: read('PLAID_SECRET'),
    base_url: readBaseUrl(read('GINGHAM_BASE_URL')),
    now: values.now,
    update_delay_ms: readDelay(read('GINGHAM_UPDATE_DELAY') ?? '0,0'),
    has_rate_limits: oneOf(['on', 'off'], 'GINGHAM_RATE_LIMITS', read('GINGHAM_RATE_LIMITS') ?? 'off') === 'on',
    log_level: oneOf(LOG_LEVELS, 'GINGHAM_LOG', read('GINGHAM_LOG') ?? 'info'),
    validates_responses: read('GINGHAM_VALIDATE_RESPONSES') === '1',
  }
}

const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent']

/** Anything else would pass for the default without a word. */
function oneOf(values: readonly string[], name: string, text: string): string {
  if (values.includes(text)) return text
  const listed = values.length === 2 ? values.join(' or ') : `one of ${values.join(', ')}`
  throw new Error(`${name} must be ${listed}, not ${text}`)
}

function readBaseUrl(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  if (!/^https?:\/\/./.test(text) || !URL.canParse(text))
    throw new Error(`GINGHAM_BASE_URL must be an http or https URL, not ${text}`)
  return text.replace(/\/+$/, '')
}

function readPort(text: string): number {
  const port = text === '' ? Number.NaN : Number(text)
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Error(`--port must be a number up to 65535, not ${text}`)
  return port
}

function readDelay(text: string): ServerOptions['update_delay_ms'] {
  const [initial = Number.NaN, historical = initial] = text.split(',').map(Number)
  if (!(initial >= 0 && historical >= 0))
    throw new Error(`GINGHAM_UPDATE_DELAY must be seconds such as 10,60, not ${text}`)
  return { initial: initial * 1000, historical: historical * 1000 }
}
