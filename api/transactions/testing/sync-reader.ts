import type { TestServer } from '@gingham/server/testing'

/** A transaction as a reader keeps it. */
export type Kept = Record<string, unknown> & { transaction_id: string }

/** An app that follows an Item with /transactions/sync, as the documentation says. */
export interface SyncReader {
  /** What it has, by transaction_id. */
  kept: Map<string, Kept>
  cursor: string
  /** How often a round was begun again because the log had moved. */
  restarts: number
  /** Reads one round, page by page. @param onPage runs between two pages, before the next one is asked for */
  readRound(onPage?: (page: number) => Promise<void>): Promise<void>
}

/**
 * Fails, by throwing, when the log breaks a promise: an id that is added twice, modified or removed before it was
 * added, or a page of more rows than were asked for.
 */
export function makeSyncReader(
  server: TestServer,
  access_token: string,
  { counts, account_id }: { counts: () => number; account_id?: string },
): SyncReader {
  const reader: SyncReader = {
    kept: new Map(),
    cursor: '',
    restarts: 0,
    async readRound(onPage = async () => undefined) {
      const pages: Page[] = []
      let cursor = reader.cursor
      for (;;) {
        const count = counts()
        const { body } = await server.call('/transactions/sync', {
          access_token,
          cursor,
          count,
          ...(account_id === undefined ? {} : { options: { account_id } }),
        })
        if (body.error_code === 'TRANSACTIONS_SYNC_MUTATION_DURING_PAGINATION') {
          reader.restarts += 1
          pages.length = 0
          cursor = reader.cursor
          continue
        }
        if (body.error_code !== undefined) throw new Error(JSON.stringify(body))
        const page = body as Page
        if (page.added.length + page.modified.length + page.removed.length > count) throw new Error('too many rows')
        pages.push(page)
        cursor = page.next_cursor
        if (!page.has_more) break
        await onPage(pages.length)
      }
      for (const page of pages) apply(reader.kept, page)
      reader.cursor = cursor
    },
  }
  return reader
}

interface Page {
  added: Kept[]
  modified: Kept[]
  removed: { transaction_id: string }[]
  next_cursor: string
  has_more: boolean
}

function apply(kept: Map<string, Kept>, { added, modified, removed }: Page): void {
  for (const row of added) {
    if (kept.has(row.transaction_id)) throw new Error(`added twice: ${row.transaction_id}`)
    kept.set(row.transaction_id, row)
  }
  for (const row of modified) {
    if (!kept.has(row.transaction_id)) throw new Error(`modified before it was added: ${row.transaction_id}`)
    kept.set(row.transaction_id, row)
  }
  for (const { transaction_id } of removed) {
    if (!kept.delete(transaction_id)) throw new Error(`removed before it was added: ${transaction_id}`)
  }
}
