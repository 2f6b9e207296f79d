import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import type { ArrivedWebhook, Setup, StepAnswer, StepName, Steps } from './protocol.ts'
import { startQuickstart, type Quickstart } from './server/index.ts'

/** A quickstart beside an API server of its own, both in this process. */
export interface QuickstartLab {
  api: TestServer
  quickstart: Quickstart
  /** Where the quickstart has its page from. */
  page_folder: string
  /** A browser's stay, without a browser. */
  visit: () => Visitor
  close: () => Promise<void>
}

export interface Visitor {
  setup(): Promise<Setup>
  step<Name extends StepName>(name: Name, input?: Steps[Name]['input']): Promise<StepAnswer<Steps[Name]['result']>>
  /** The webhooks of this visit as they arrive, from the first. Ends when the caller stops asking. */
  webhooks(): AsyncGenerator<ArrivedWebhook>
  /** Any call to the quickstart, with this visit's cookie. */
  fetch(path: string, init?: RequestInit): Promise<Response>
}

export interface LabOptions {
  /** Variables; as a function, of the team that the API server makes. */
  environment?: Record<string, string> | ((team: TestServer['team']) => Record<string, string>)
  /** A built page; a stand-in unless given. */
  page_folder?: string
  /** Any that is free unless given. */
  port?: number
}

export async function openLab({ environment = {}, page_folder, port = 0 }: LabOptions = {}): Promise<QuickstartLab> {
  const api = await startTestServer({ runs_jobs: true })
  const folder = page_folder ?? (await makeStandIn())
  const quickstart = await startQuickstart({
    environment: {
      PLAID_CLIENT_ID: api.team.client_id,
      PLAID_SECRET: api.team.secrets.sandbox,
      PLAID_BASE_URL: api.url,
      ...(typeof environment === 'function' ? environment(api.team) : environment),
    },
    port,
    page_folder: folder,
    now: () => api.clock.now(),
    onError(error) {
      throw error
    },
  })
  return {
    api,
    quickstart,
    page_folder: folder,
    visit: () => makeVisitor(quickstart.url),
    async close() {
      await quickstart.close()
      await api.close()
      if (page_folder === undefined) await rm(folder, { recursive: true })
    },
  }
}

async function makeStandIn(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'quickstart-page-'))
  await writeFile(join(folder, 'index.html'), '<!doctype html><title>Page</title>')
  return folder
}

function makeVisitor(url: string): Visitor {
  let cookie = ''
  const visit: Visitor['fetch'] = async (path, init = {}) => {
    const headers = new Headers(init.headers)
    headers.set('cookie', cookie)
    const response = await fetch(url + path, { ...init, headers })
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
    return response
  }
  return {
    fetch: visit,
    setup: async () => (await (await visit('/api/setup')).json()) as Setup,
    async step(name, input) {
      const response = await visit(`/api/steps/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(input ?? {}),
      })
      return (await response.json()) as StepAnswer<Steps[typeof name]['result']>
    },
    async *webhooks() {
      const stop = new AbortController()
      const response = await visit('/api/webhooks', { signal: stop.signal })
      try {
        let text = ''
        for await (const chunk of response.body!.pipeThrough(new TextDecoderStream())) {
          text += chunk
          const events = text.split('\n\n')
          text = events.pop() ?? ''
          for (const event of events) {
            const data = /^data: (.*)$/m.exec(event)?.[1]
            if (data !== undefined) yield JSON.parse(data) as ArrivedWebhook
          }
        }
      } finally {
        stop.abort()
      }
    },
  }
}
