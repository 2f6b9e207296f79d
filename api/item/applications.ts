import { apiError } from '@gingham/api-kit'
import { ownApplication, seededApplication, type NamedApplication } from '../application/index.ts'
import type { Call } from '../house/house.ts'
import { listConnections, type Connection } from './connected-applications.store.ts'
import type { Login } from './item-activities.store.ts'
import { listItemsOfLogin, type Item } from './item.store.ts'
import type { Scopes } from './scopes.schema.ts'

/** An application that reads, or has read, the data of a login. */
export interface LoginApplication extends NamedApplication {
  /** Null once the person has disconnected it. */
  connected_ms: number | null
  /** Null where nothing was ever restricted. */
  scopes: Scopes | null
  /** The Items through which it reads; none of an application that was made up. */
  items: readonly Item[]
}

/**
 * The applications of a login, connected or not: the team itself, as far as it has linked the login, and those that it
 * has made up in the sandbox.
 * DIFFERENCE: of the teams of one house, none sees that others have linked the same login.
 */
export async function listApplications(call: Call, login: Login): Promise<LoginApplication[]> {
  const { db, house, team } = call
  const own = await ownApplication(db, house.ids, team)
  const connections = await listConnections(db, login)
  const items = (await listItemsOfLogin(db, login)).filter(({ is_imported }) => is_imported === 0)
  const known = connections.find(({ application_id }) => application_id === own.application_id)
  const seeded = connections.filter(({ seeded_ms }) => seeded_ms !== null)
  return [
    ...(items.length === 0 && known === undefined ? [] : [{ ...own, ...accessOf(items, known), items }]),
    ...seeded.map((connection) => ({
      ...seededApplication(connection.application_id, connection.seeded_ms ?? 0),
      connected_ms: connection.disconnected_ms === null ? connection.seeded_ms : null,
      scopes: connection.scopes,
      items: [],
    })),
  ]
}

/** Linking again after a disconnection is a new consent, without the restrictions of the old one. */
function accessOf(items: readonly Item[], known: Connection | undefined) {
  return {
    connected_ms: items[0]?.created_ms ?? null,
    scopes: known === undefined || known.disconnected_ms !== null ? null : known.scopes,
  }
}

/** The connected application of this id, or INVALID_FIELD. */
export async function requireApplication(call: Call, login: Login, application_id: string): Promise<LoginApplication> {
  const found = (await listApplications(call, login)).find(
    (application) => application.application_id === application_id,
  )
  if (found !== undefined && found.connected_ms !== null) return found
  throw apiError('INVALID_FIELD', {
    message: 'application_id is not that of an application that the login is connected with',
  })
}

/** What to write of an application's access. @throws Error for an Item of typed account numbers, which has no login */
export function connectionOf(login: Login, application_id: string): Connection {
  const { client_id, environment, login_mark } = login
  if (login_mark === null) throw new Error('this Item has no login')
  return { client_id, environment, login_mark, application_id, seeded_ms: null, scopes: null, disconnected_ms: null }
}
