import { authenticate, drawTeam, findTeam, insertTeam, type House, type NewTeam } from '@gingham/api'
import type { DataFolder } from './data-folder.ts'

/**
 * The team whose keys are printed: the one kept in the data folder, or a new one. Keys from the environment win; a
 * team that has them is added when there is none.
 */
export async function requireFirstTeam(
  house: House,
  folder: DataFolder,
  given: { client_id: string | undefined; secret: string | undefined },
): Promise<NewTeam> {
  const kept = folder.readKeys()
  const isKept =
    kept !== undefined &&
    (given.client_id ?? kept.client_id) === kept.client_id &&
    (given.secret ?? kept.secrets.sandbox) === kept.secrets.sandbox
  const drawn = drawTeam(house.ids, 'First team')
  const team = isKept
    ? kept
    : {
        ...drawn,
        client_id: given.client_id ?? drawn.client_id,
        secrets: { ...drawn.secrets, sandbox: given.secret ?? drawn.secrets.sandbox },
      }
  const isNew = await addTeam(house, team)
  await requireGoodKeys(house, team)
  // Of a team that was there already only the given secret is known.
  if (isNew && !isKept) folder.writeKeys(team)
  return team
}

/** False when the team is there already, also when another process was just faster. */
async function addTeam({ store, clock }: House, team: NewTeam): Promise<boolean> {
  const isThere = async () => (await findTeam(store.db, team.client_id)) !== undefined
  if (await isThere()) return false
  try {
    await store.transaction((tx) => insertTeam(tx, team, clock.now()))
    return true
  } catch (error) {
    if (await isThere()) return false
    throw error
  }
}

/** Keys that open nothing must not be printed, nor take the place of good ones. */
async function requireGoodKeys({ store }: House, { client_id, secrets }: NewTeam): Promise<void> {
  await authenticate(store.db, { client_id, secret: secrets.sandbox }).catch((cause: unknown) => {
    throw new Error(`the team ${client_id} is there already, with another secret: give its own as PLAID_SECRET`, {
      cause,
    })
  })
}
