import type { Db } from '../database.ts'
import type { AnyEndpoint, Binary } from '@gingham/api-kit'
import { toCivilDate } from '@gingham/clock'
import type { Call, House } from './house.ts'
import type { Team } from './teams.store.ts'

/**
 * Runs one handler: in one transaction, or outside of any when it only reads. What the handler asked to be settled is
 * run after the commit; then the answer goes out.
 */
export async function runCall(
  house: House,
  endpoint: AnyEndpoint<Call>,
  team: Team | null,
  input: never,
  request_id: string,
): Promise<Record<string, unknown> | Binary> {
  const groups = new Set<string>()
  let hasWritten = false
  const now_ms = house.clock.now()
  if (house.settings.has_rate_limits) house.rate_limiter.check(team, endpoint.path, input, now_ms)
  const makeCall = (db: Db, write: Call['write']): Call => ({
    house,
    db,
    write,
    // Endpoints without keys are typed as PublicCall: their handlers cannot see that there is no team.
    team: team as Team,
    request_id,
    now_ms,
    get today() {
      return toCivilDate(now_ms)
    },
    settle: (group_key) => void groups.add(group_key),
  })
  const answer = await (endpoint.readonly === true
    ? endpoint.handle(
        makeCall(house.store.db, (work) => {
          hasWritten = true
          return house.store.transaction(work)
        }),
        input,
      )
    : house.store.transaction((tx) => {
        hasWritten = true
        return endpoint.handle(
          makeCall(tx, (work) => work(tx)),
          input,
        )
      }))
  for (const group_key of groups) await house.jobs.runDue(group_key)
  if (hasWritten) house.jobs.wake()
  return answer as Record<string, unknown> | Binary
}
