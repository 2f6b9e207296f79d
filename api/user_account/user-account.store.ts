import type { Sealer } from '@gingham/store'
import type { Db } from '../database.ts'
import type { Team } from '../house/teams.store.ts'
import type { UserAccountProfilesTable } from './user-account.tables.ts'

/** What a person shared in Layer. Empty texts are what they did not say. */
export interface Account {
  identity: Readonly<Record<IdentityField, string>>
  phone_number: string
  items: readonly { item_id: string; access_token: string }[]
  link_session_id: string
}

export type IdentityField =
  | 'first_name'
  | 'last_name'
  | 'street'
  | 'street2'
  | 'city'
  | 'region'
  | 'postal_code'
  | 'country'
  | 'email'
  | 'date_of_birth'
  | 'ssn'

/** Fields that are counted together when somebody changes them. */
export const editGroups = ['name', 'address', 'email', 'date_of_birth', 'ssn'] as const
export type EditGroup = (typeof editGroups)[number]

export interface Profile extends Team {
  profile_id: string
  phone_mark: string
  account: Account
  edited: readonly EditGroup[]
  created_ms: number
}

export async function insertAccountProfile(
  tx: Db,
  sealer: Sealer,
  profile: Omit<Profile, 'phone_mark'>,
): Promise<void> {
  const { account, edited, ...columns } = profile
  await tx
    .insertInto('user_account_profiles')
    .values({
      ...columns,
      phone_mark: sealer.mark(account.phone_number),
      account_sealed: sealer.seal(JSON.stringify(account)),
      edited: JSON.stringify(edited),
    })
    .execute()
}

export async function findAccountProfile(db: Db, sealer: Sealer, profile_id: string): Promise<Profile | undefined> {
  const row = await db
    .selectFrom('user_account_profiles')
    .selectAll()
    .where('profile_id', '=', profile_id)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { account_sealed, edited, environment, ...columns } = row
  return {
    ...columns,
    environment: environment as Team['environment'],
    account: JSON.parse(sealer.open(account_sealed)) as Account,
    edited: editedOf({ edited }),
  }
}

/** What the same person changed in this session and those before it, with the time of each. */
export async function listEdits(
  db: Db,
  { phone_mark, client_id, environment, created_ms }: Profile,
): Promise<{ edited: readonly EditGroup[]; created_ms: number }[]> {
  const rows = await db
    .selectFrom('user_account_profiles')
    .select(['edited', 'created_ms'])
    .where('phone_mark', '=', phone_mark)
    .where('client_id', '=', client_id)
    .where('environment', '=', environment)
    .where('created_ms', '<=', created_ms)
    .execute()
  return rows.map((row) => ({ edited: editedOf(row), created_ms: row.created_ms }))
}

const editedOf = ({ edited }: Pick<UserAccountProfilesTable, 'edited'>) => JSON.parse(edited) as EditGroup[]
