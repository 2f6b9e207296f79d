import { startTestServer, type Answer, type TestServer } from '@gingham/server/testing'
import type { BankSnapshot, Source } from '@gingham/sources'
import { simulatedBanks } from '@gingham/sources/simulated'

/** What the bank does when it is asked, from now on. */
export type Mood = 'fine' | 'silent' | 'stray' | 'huge' | 'odd' | 'without holdings'

/** How long a report of this server takes to make; fast ones are there with the answer. */
export const MAKING_MS = 60_000

/** A server whose banks have moods, and whose reports take a minute. */
export interface ReportServer extends TestServer {
  setMood(mood: Mood): void
  /** An Item with assets. */
  linkAssets(options?: Record<string, unknown>): Promise<{ access_token: string; item_id: string }>
  /** Begins a report of one new Item, or of those given; its token. */
  begin(request?: Record<string, unknown>): Promise<string>
  /** Begins one and lets its time pass. */
  made(request?: Record<string, unknown>): Promise<string>
  /** Lets the time pass that a report takes. */
  pass(): Promise<void>
  get(asset_report_token: string, options?: Record<string, unknown>): Promise<Answer>
  /** A report that cannot be read, for the reason given; its token. */
  unreadable(key: string): Promise<string>
}

export async function startReportServer(): Promise<ReportServer> {
  const banks = simulatedBanks()
  let mood: Mood = 'fine'
  const source: Source = {
    ...banks,
    async fetch(connection, moment) {
      if (mood === 'silent') throw new Error('the bank does not answer')
      return spoil(await banks.fetch(connection, moment), mood)
    },
  }
  const server = await startTestServer({
    sources: [source],
    settings: { update_delay_ms: { initial: 0, historical: MAKING_MS } },
  })
  const linkAssets: ReportServer['linkAssets'] = (options = {}) =>
    server.link({ initial_products: ['assets'], options })
  const begin: ReportServer['begin'] = async (request = {}) => {
    const access_tokens = request['access_tokens'] ?? [(await linkAssets()).access_token]
    const { status, body } = await server.call('/asset_report/create', {
      days_requested: 60,
      ...request,
      access_tokens,
    })
    if (status !== 200) throw new Error(`no report: ${JSON.stringify(body)}`)
    return body.asset_report_token
  }
  const pass: ReportServer['pass'] = async () => {
    server.clock.advance(MAKING_MS)
    await server.settle()
  }
  const made: ReportServer['made'] = async (request) => {
    const asset_report_token = await begin(request)
    await pass()
    return asset_report_token
  }
  const makeIn = async (next: Mood) => {
    const asset_report_token = await begin()
    mood = next
    await pass()
    mood = 'fine'
    return asset_report_token
  }
  const unreadable: Record<string, () => Promise<string>> = {
    'ASSET_REPORT_ERROR.PRODUCT_NOT_READY': () => begin(),
    DATA_QUALITY_CHECK_FAILED: () => makeIn('stray'),
    ASSET_REPORT_GENERATION_FAILED: () => makeIn('huge'),
    async DATA_UNAVAILABLE() {
      const { access_token } = await linkAssets()
      const asset_report_token = await begin({ access_tokens: [access_token] })
      await server.call('/sandbox/item/reset_login', { access_token })
      await pass()
      return asset_report_token
    },
    async INVALID_PARENT() {
      const parent = await made()
      const { body } = await server.call('/asset_report/filter', {
        asset_report_token: parent,
        account_ids_to_exclude: [],
      })
      await server.call('/asset_report/remove', { asset_report_token: parent })
      await pass()
      return body.asset_report_token
    },
  }
  return {
    ...server,
    setMood: (next) => void (mood = next),
    linkAssets,
    begin,
    made,
    pass,
    get: (asset_report_token, options = {}) => server.call('/asset_report/get', { asset_report_token, ...options }),
    unreadable: (key) => unreadable[key]!(),
  }
}

function spoil(snapshot: BankSnapshot, mood: Mood): BankSnapshot {
  if (mood === 'without holdings') {
    const { investments: _, ...rest } = snapshot
    return rest
  }
  const [first, ...rest] = snapshot.transactions
  if (first === undefined || mood === 'fine') return snapshot
  const changed =
    mood === 'odd'
      ? { ...first, personal_finance_category: { ...first.personal_finance_category, detailed: 'NO_SUCH_CATEGORY' } }
      : mood === 'stray'
        ? { ...first, account_key: 'no such account' }
        : { ...first, original_description: 'x'.repeat(33 * 1024 * 1024) }
  return { ...snapshot, transactions: [changed, ...rest] }
}
