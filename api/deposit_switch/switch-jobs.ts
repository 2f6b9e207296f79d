import { enqueueJob, type JobHandler } from '@gingham/jobs'
import type { Db } from '../database.ts'
import { listAccounts } from '../accounts/index.ts'
import type { House } from '../house/house.ts'
import { findItem } from '../item/index.ts'
import { changeSwitch, findSwitchOfAnyTeam, type DepositSwitch } from './deposit-switches.store.ts'
import { findEmployer } from './find-employer.ts'
import { stepSwitch, type SwitchEvent } from './switch-state.ts'

const SUBMIT_JOB = 'deposit_switch.submit'
const FULFIL_JOB = 'deposit_switch.fulfil'
/** How long people of the sandbox take in Link, and their employers afterwards. */
const SUBMIT_AFTER_MS = 60_000
const FULFIL_AFTER_MS = 86_400_000

/** The room's jobs, by kind. */
export function depositSwitchJobs(house: House): Record<string, JobHandler> {
  const idOf = (payload: unknown) => (payload as { deposit_switch_id: string }).deposit_switch_id
  return {
    [SUBMIT_JOB]: ({ payload }) => submit(house, idOf(payload)),
    [FULFIL_JOB]: ({ payload }) => fulfil(house, idOf(payload)),
  }
}

/** The person will have gone through Link in a while. */
export function enqueueSubmission(tx: Db, deposit_switch_id: string, now_ms: number): Promise<void> {
  const due_ms = now_ms + SUBMIT_AFTER_MS
  return enqueueJob(tx, { kind: SUBMIT_JOB, group_key: deposit_switch_id, payload: { deposit_switch_id }, due_ms })
}

async function submit(house: House, deposit_switch_id: string): Promise<void> {
  const known = await findSwitchOfAnyTeam(house.store.db, house.sealer, deposit_switch_id)
  if (known === undefined) return
  const employer = await findEmployer(house, known.transaction_item_ids)
  await house.store.transaction(async (tx) => {
    const submitted_ms = house.clock.now()
    if (!(await move(tx, house, known, 'submitted', { ...employer, submitted_ms }))) return
    const due_ms = submitted_ms + FULFIL_AFTER_MS
    await enqueueJob(tx, { kind: FULFIL_JOB, group_key: deposit_switch_id, payload: { deposit_switch_id }, due_ms })
  })
}

/** An account that has gone meanwhile cannot be paid to. */
async function fulfil(house: House, deposit_switch_id: string): Promise<void> {
  await house.store.transaction(async (tx) => {
    const known = await findSwitchOfAnyTeam(tx, house.sealer, deposit_switch_id)
    if (known === undefined) return
    if (await canBePaid(tx, known)) await move(tx, house, known, 'fulfilled', { completed_ms: house.clock.now() })
    else await move(tx, house, known, 'failed')
  })
}

async function canBePaid(tx: Db, { target_item_id, target_account_id }: DepositSwitch): Promise<boolean> {
  if (target_item_id === null) return true
  const item = await findItem(tx, target_item_id)
  if (item === undefined || item.removed_ms !== null) return false
  return (await listAccounts(tx, target_item_id)).some(({ account_id }) => account_id === target_account_id)
}

/** Takes a switch one step further and tells of it; false when the step has no meaning, or was taken before. */
async function move(
  tx: Db,
  house: House,
  known: DepositSwitch,
  event: SwitchEvent,
  change: Partial<Pick<DepositSwitch, 'submitted_ms' | 'completed_ms' | 'employer_id' | 'employer_name'>> = {},
): Promise<boolean> {
  const { deposit_switch_id, client_id, environment, webhook } = known
  const state = stepSwitch(known.state, event)
  if (state === null || !(await changeSwitch(tx, deposit_switch_id, known.state, { ...change, state }))) return false
  if (webhook === null) return true
  await house.outbox.send(tx, {
    client_id,
    environment,
    item_id: null,
    url: webhook,
    in_order_with: deposit_switch_id,
    payload: {
      webhook_type: 'DEPOSIT_SWITCH',
      webhook_code: 'SWITCH_STATE_UPDATE',
      deposit_switch_id,
      state,
      environment,
    },
  })
  return true
}
