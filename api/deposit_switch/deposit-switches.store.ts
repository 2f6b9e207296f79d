import type { Updateable } from 'kysely'
import type { Sealer } from '@gingham/store'
import type { Db } from '../database.ts'
import type { Team } from '../house/teams.store.ts'
import type { DepositSwitchesTable } from './deposit-switch.tables.ts'
import type { SwitchState } from './switch-state.ts'
import type { TargetAccount, TargetUser } from './target.schema.ts'

/** An account that is known by its numbers, and whose it is. */
export interface NamedTarget {
  target_account: TargetAccount
  target_user: TargetUser
}

export interface DepositSwitch extends Omit<DepositSwitchesTable, 'state' | 'target_sealed' | 'transaction_item_ids'> {
  state: SwitchState
  /** Null where the account is an Item's. */
  target: NamedTarget | null
  transaction_item_ids: readonly string[]
}

export async function insertSwitch(db: Db, sealer: Sealer, made: DepositSwitch): Promise<void> {
  const { target, transaction_item_ids, ...columns } = made
  await db
    .insertInto('deposit_switches')
    .values({
      ...columns,
      target_sealed: target === null ? null : sealer.seal(JSON.stringify(target)),
      transaction_item_ids: JSON.stringify(transaction_item_ids),
    })
    .execute()
}

/** The switch, if it is this team's. */
export async function findSwitch(
  db: Db,
  sealer: Sealer,
  { client_id, environment }: Team,
  deposit_switch_id: string,
): Promise<DepositSwitch | undefined> {
  const found = await findSwitchOfAnyTeam(db, sealer, deposit_switch_id)
  return found?.client_id === client_id && found.environment === environment ? found : undefined
}

/** For jobs, which belong to nobody. */
export async function findSwitchOfAnyTeam(
  db: Db,
  sealer: Sealer,
  deposit_switch_id: string,
): Promise<DepositSwitch | undefined> {
  const row = await db
    .selectFrom('deposit_switches')
    .selectAll()
    .where('deposit_switch_id', '=', deposit_switch_id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { state, target_sealed, transaction_item_ids, ...columns } = row
  return {
    ...columns,
    state: state as SwitchState,
    target: target_sealed === null ? null : (JSON.parse(sealer.open(target_sealed)) as NamedTarget),
    transaction_item_ids: JSON.parse(transaction_item_ids) as string[],
  }
}

/** Changes a switch that is in a state; false when it is not in it any more. */
export async function changeSwitch(
  tx: Db,
  deposit_switch_id: string,
  from: SwitchState,
  change: Updateable<DepositSwitchesTable>,
): Promise<boolean> {
  const result = await tx
    .updateTable('deposit_switches')
    .set(change)
    .where('deposit_switch_id', '=', deposit_switch_id)
    .where('state', '=', from)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
