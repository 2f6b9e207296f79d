import { drawTeam, findTeam, insertTeam, type House, type NewTeam } from '@gingham/api'
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
  if ((await findTeam(house.store.db, team.client_id)) === undefined) {
    await house.store.transaction((tx) => insertTeam(tx, team, house.clock.now()))
  }
  if (!isKept) folder.writeKeys(team)
  return team
}
