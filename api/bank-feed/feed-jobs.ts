import type { Db } from '../database.ts'
import { enqueueJob, type JobHandler } from '@gingham/jobs'
import type { BankSnapshot } from '@gingham/sources'
import type { House } from '../house/house.ts'
import { findItem, lockItem, takeInAccounts, type StoredItem } from '../item/index.ts'
import { askBank } from './ask-bank.ts'
import type { FedProduct } from './bank-feed.tables.ts'
import { findFeed, insertFeed, updateFeed } from './bank-feed.store.ts'

export const FEED_JOB = 'bank_feed.update'
/** How often an Item is looked at without being asked, unless its feed says otherwise. Source: https://plaid.com/docs/api/products/investments/ */
const CHECK_EVERY_MS = 24 * 3_600_000

/** What an update brought, for the room that the product belongs to. */
export interface FeedUpdate {
  item: StoredItem
  snapshot: BankSnapshot
  now_ms: number
  /** True for the first data of all: nobody has seen anything before it. */
  is_first: boolean
  /** True when the app is to be told of the first data. */
  is_async: boolean
}

/** A product that is fed: its room takes in what the bank shows and tells the app what is new. */
export interface BankFeed {
  product: FedProduct
  /** How often the bank is looked at without being asked, where that is not daily. */
  check_every_ms?: number
  takeIn(tx: Db, house: House, update: FeedUpdate): Promise<void>
}

interface FeedJob {
  item_id: string
  product: FedProduct
  /** True for the chain of updates that every feed has; false for one that was asked for besides. */
  is_regular: boolean
}

/** Begins to feed a product of an Item, from `due_ms` on. Does nothing the second time. */
export async function startFeed(
  db: Db,
  {
    item_id,
    product,
    due_ms,
    is_async = false,
  }: { item_id: string; product: FedProduct; due_ms: number; is_async?: boolean },
): Promise<void> {
  const isNew = await insertFeed(db, {
    item_id,
    product,
    status: 'NOT_READY',
    is_async: is_async ? 1 : 0,
    last_successful_update_ms: null,
    last_failed_update_ms: null,
  })
  if (isNew) await enqueue(db, { item_id, product, is_regular: true }, due_ms)
}

/** Asks for an update now, besides the regular ones. */
export async function requestFeed(db: Db, item_id: string, product: FedProduct, now_ms: number): Promise<void> {
  await enqueue(db, { item_id, product, is_regular: false }, now_ms)
}

async function enqueue(db: Db, payload: FeedJob, due_ms: number): Promise<void> {
  await enqueueJob(db, { kind: FEED_JOB, group_key: payload.item_id, payload, due_ms })
}

/** The jobs of all feeds, by kind. */
export function feedJobs(house: House, feeds: readonly BankFeed[]): Record<string, JobHandler> {
  const byProduct = new Map(feeds.map((feed) => [feed.product, feed]))
  return {
    [FEED_JOB]: async ({ payload, attempt }) => {
      const job = payload as FeedJob
      const feed = byProduct.get(job.product)
      if (feed !== undefined) await update(house, feed, job, attempt)
    },
  }
}

/**
 * Asks the bank, takes in what it shows, tells the app, and asks for the next update: all of it or nothing.
 * @throws what the source threw, while the bank is to be asked again soon
 */
async function update(house: House, feed: BankFeed, job: FeedJob, attempt: number): Promise<void> {
  const { item_id, product } = job
  const known = await findItem(house.store.db, item_id)
  if (known === undefined || known.removed_ms !== null) return
  const now_ms = house.clock.now()
  const snapshot = await askBank(house, known, now_ms, attempt)
  await house.store.transaction(async (tx) => {
    const item = await lockItem(tx, item_id)
    const state = await findFeed(tx, item_id, product)
    if (item === undefined || item.removed_ms !== null || state === undefined) return
    if (snapshot === null) {
      await updateFeed(tx, job, { last_failed_update_ms: now_ms })
    } else {
      const is_first = state.status === 'NOT_READY'
      await takeInAccounts(tx, house, item, snapshot.accounts)
      await feed.takeIn(tx, house, { item, snapshot, now_ms, is_first, is_async: state.is_async === 1 })
      await updateFeed(tx, job, { status: 'READY', last_successful_update_ms: now_ms })
    }
    if (job.is_regular) await enqueue(tx, job, now_ms + (feed.check_every_ms ?? CHECK_EVERY_MS))
  })
}
