import type { Source } from '../source.ts'
import { customUser } from './custom-user/custom-user.ts'
import { institutions } from './institutions/institutions.ts'
import { connectSimulated } from './login/connect.ts'
import type { NamedUsers } from './login/credentials.ts'
import { personaOf } from './personas/personas.ts'
import { personaUser } from './personas/persona-user.ts'
import { simulatedLogin, type SimulatedLogin } from './simulated-login.ts'
import { snapshotOf, type SimulatedUser } from './simulated-user.ts'
import { userGood } from './user-good/user-good.ts'

export interface SimulatedBanksOptions {
  /** Custom users that a team has stored under names of their own: the JSON behind a username, or undefined. */
  namedUsers?: NamedUsers
}

/**
 * The banks of the sandbox. Everything that they show is a pure function of (seed, institution, username, password,
 * day of the login, moment): the same input gives the same bytes.
 *
 * `connect` never throws; `fetch` rejects when a connection names a bank that is not one of `institutions`.
 */
export function simulatedBanks({ namedUsers = () => undefined }: SimulatedBanksOptions = {}): Source {
  return {
    kind: 'simulated',
    institutions,
    connect: (request) => connectSimulated(request, namedUsers),
    // Async so that a broken connection rejects instead of throwing.
    fetch: async (connection, moment) => {
      const login = simulatedLogin(connection, moment)
      return snapshotOf(userOf(login), login)
    },
  }
}

function userOf(login: SimulatedLogin): SimulatedUser {
  if (login.institution.payroll_provider) return { ledger: [], accounts: () => [] }
  if (login.secret.startsWith('{')) return customUser(login)
  const persona = personaOf(login.username)
  return persona ? personaUser(persona, login) : userGood(login)
}
