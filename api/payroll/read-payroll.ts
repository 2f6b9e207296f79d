import { enqueueJob, type JobHandler } from '@gingham/jobs'
import { toCivilDate } from '@gingham/clock'
import type { Db } from '../database.ts'
import { askBank } from '../bank-feed/index.ts'
import type { Call, House } from '../house/house.ts'
import { findItem, lockItem, openConnection, updateItem, type ItemRequest, type StoredItem } from '../item/index.ts'
import { findVerification } from './income-verifications.store.ts'
import { endRisks, lookForRisks, RISK_JOB } from './look-for-risks.ts'
import { tellRead } from './payroll-webhooks.ts'
import {
  findPayroll,
  insertPayrollItem,
  listDocuments,
  updatePayroll,
  type KnownPayroll,
  type ParsingConfig,
  type StoredPayroll,
} from './payroll.store.ts'

const READ_JOB = 'payroll.read'

/** What Link and the sandbox are asked for, as far as it is about pay. */
export interface PayrollOptions {
  /** From `/income/verification/create`. */
  income_verification_id?: string
  income_source_types?: readonly string[]
  payroll_income?: { parsing_config?: ParsingConfig | null }
  /** What the person has uploaded instead of logging in. */
  has_documents?: boolean
}

/**
 * Begins to read the pay data of a new Item, if its products are about pay: at once, or as late as a first update of an Item is set to
 * be. Banks hold pay data only where the app has asked for it.
 */
export async function startPayroll(
  call: Call,
  item_id: string,
  products: readonly string[],
  { income_verification, employment }: NonNullable<ItemRequest['product_options']> = {},
): Promise<void> {
  if (!products.some((product) => payProducts.has(product))) return
  const { db, house, now_ms } = call
  const options = (income_verification ?? {}) as PayrollOptions
  const { employment_source_types = [] } = (employment ?? {}) as { employment_source_types?: readonly string[] }
  const sources = [...(options.income_source_types ?? []), ...employment_source_types]
  const item = await findItem(db, item_id)
  const institution = house.sources.findInstitution(item?.institution_id ?? '')
  const isProvider = institution?.products.includes('employment') === true && !sources.includes('bank')
  if (!isProvider && !sources.includes('payroll')) return
  const { income_verification_id } = options
  const verification =
    income_verification_id === undefined ? undefined : await findVerification(db, call.team, income_verification_id)
  if (verification !== undefined && item?.webhook === null) {
    await updateItem(db, item_id, { webhook: verification.webhook })
  }
  const parsing_config = options.payroll_income?.parsing_config ?? []
  await insertPayrollItem(db, {
    item_id,
    income_verification_id: verification?.income_verification_id ?? null,
    flow: options.has_documents === true ? 'document' : 'digital',
    parsing_config: parsing_config.length === 0 ? ['ocr'] : parsing_config,
  })
  await enqueueRead(db, house, item_id, now_ms)
}

const payProducts: ReadonlySet<string> = new Set(['income', 'income_verification', 'employment'])

/** The room's jobs, by kind. */
export function payrollJobs(house: House): Record<string, JobHandler> {
  return {
    [READ_JOB]: ({ payload, attempt }) => read(house, (payload as { item_id: string }).item_id, attempt),
    [RISK_JOB]: ({ payload }) => endRisks(house, (payload as { item_id: string }).item_id),
  }
}

async function read(house: House, item_id: string, attempt: number): Promise<void> {
  const item = await findItem(house.store.db, item_id)
  const before = await findPayroll(house.store.db, house.sealer, item_id)
  if (item === undefined || item.removed_ms !== null || before === undefined) return
  const now_ms = house.clock.now()
  const payroll = await askForPayroll(house, item, before, now_ms, attempt)
  await house.store.transaction(async (tx) => {
    const locked = await lockItem(tx, item_id)
    if (locked === undefined || locked.removed_ms !== null) return
    await takeInPayroll(tx, house, locked, payroll, now_ms)
  })
}

/**
 * What the payroll provider, or the uploaded documents, tell now; null when they tell nothing.
 * @param attempt 1 the first time
 * @throws what the source threw, while it is to be asked again soon
 */
export async function askForPayroll(
  house: House,
  item: StoredItem,
  { flow, parsing_config }: Pick<StoredPayroll, 'flow' | 'parsing_config'>,
  now_ms: number,
  attempt: number,
): Promise<KnownPayroll | null> {
  if (flow === 'digital') return (await askBank(house, item, now_ms, attempt))?.payroll ?? null
  const documents = await listDocuments(house.store.db, house.sealer, item.item_id)
  const connection = openConnection(house.sealer, item)
  const moment = { now_ms, today: toCivilDate(now_ms) }
  const reading = house.sources.ofKind(item.source).readDocuments?.(connection, documents, moment)
  if (reading === undefined) return null
  const { payroll, findings, bank_statements } = reading
  if (parsing_config.includes('ocr')) return { ...payroll, findings, bank_statements }
  // The files are there to be fetched and looked at; what stands in them was not to be read.
  return {
    accounts: payroll.accounts.map((account) => ({ ...account, pay_stubs: [], w2s: [], form1099s: [] })),
    findings: findings.map((each) => ({ ...each, status: 'PROCESSING_COMPLETE' })),
    bank_statements: [],
  }
}

/** Reads documents once more: they were uploaded when nothing was to be read. */
export async function readAgain(tx: Db, house: House, item_id: string, now_ms: number): Promise<void> {
  await updatePayroll(tx, house.sealer, item_id, { status: 'PROCESSING' })
  await enqueueRead(tx, house, item_id, now_ms)
}

function enqueueRead(tx: Db, { settings }: House, item_id: string, now_ms: number): Promise<void> {
  const due_ms = now_ms + settings.update_delay_ms.initial
  return enqueueJob(tx, { kind: READ_JOB, group_key: item_id, payload: { item_id }, due_ms })
}

/** Keeps what was told and tells the app. Null: nothing was, and what was known before stays. */
export async function takeInPayroll(
  tx: Db,
  house: House,
  item: StoredItem,
  payroll: KnownPayroll | null,
  now_ms: number,
  webhook = item.webhook,
): Promise<void> {
  const { item_id } = item
  const to = { ...item, webhook }
  if (payroll === null) {
    await updatePayroll(tx, house.sealer, item_id, { status: 'FAILED' })
    return tellRead(tx, house, to, false)
  }
  const known = await findPayroll(tx, house.sealer, item_id)
  const { deposit_signals } = known?.payroll ?? {}
  await updatePayroll(tx, house.sealer, item_id, {
    status: 'PROCESSING_COMPLETE',
    payroll: deposit_signals === undefined ? payroll : { ...payroll, deposit_signals },
    updated_ms: now_ms,
  })
  await tellRead(tx, house, to, true)
  const isAsked = known?.parsing_config.includes('risk_signals') === true
  if (isAsked && known.risk_status === null) await lookForRisks(tx, house, known, now_ms)
}
