import type { Source } from '../source.ts'
import { customUser } from './custom-user/custom-user.ts'
import { institutions } from './institutions/institutions.ts'
import { connectSimulated } from './login/connect.ts'
import type { NamedUsers } from './login/credentials.ts'
import { personaOf } from './personas/personas.ts'
import { employers } from './payroll/employers.ts'
import { readBankStatement } from './payroll/read-bank-statement.ts'
import { readDocuments } from './payroll/read-documents.ts'
import { showPayroll } from './payroll/show-payroll.ts'
import { personaUser } from './personas/persona-user.ts'
import { simulatedLogin, type SimulatedLogin } from './simulated-login.ts'
import { snapshotOf, type SimulatedUser } from './simulated-user.ts'
import { userGood } from './user-good/user-good.ts'

/**
 * How many refreshes of a login bring news. Later ones show what the day shows: each refresh builds on those before
 * it, so that letting go of old ones would rewrite what was shown.
 */
const REFRESHES_MAX = 500

export interface SimulatedBanksOptions {
  /** Custom users that a team has stored under names of their own: the JSON behind a username, or undefined. */
  namedUsers?: NamedUsers
}

/**
 * The banks of the sandbox. Everything that they show is a pure function of (seed, institution, username, password,
 * day of the login, days of its refreshes, transactions made by hand, moment): the same input gives the same bytes.
 *
 * `connect` never throws; `fetch` rejects, and `refresh` throws, when a connection names a bank that is not one of `institutions`.
 */
export function simulatedBanks({ namedUsers = () => undefined }: SimulatedBanksOptions = {}): Source {
  return {
    kind: 'simulated',
    institutions,
    employers,
    connect: (request) => connectSimulated(request, namedUsers),
    // Async so that a broken connection rejects instead of throwing.
    fetch: async (connection, moment) => {
      const login = simulatedLogin(connection, moment)
      return snapshotOf(userOf(login), login)
    },
    refresh(connection, moment) {
      const { refreshed_on = [] } = connection
      const isHeard = answersRefresh(simulatedLogin(connection, moment)) && refreshed_on.length < REFRESHES_MAX
      return isHeard ? { ...connection, refreshed_on: [...refreshed_on, moment.today] } : connection
    },
    createTransactions(connection, rows, moment) {
      if (!answersRefresh(simulatedLogin(connection, moment))) return null
      return { ...connection, created_transactions: [...(connection.created_transactions ?? []), ...rows] }
    },
    // Nobody says who they are: the documents are those of user_good.
    connectDocuments: ({ institution_id, moment, seed }) => ({
      source: 'simulated',
      institution_id,
      username: 'user_good',
      secret: '',
      connected_on: moment.today,
      seed,
    }),
    readDocuments: (connection, documents, moment) => readDocuments(simulatedLogin(connection, moment), documents),
    readBankStatement,
  }
}

function userOf(login: SimulatedLogin): SimulatedUser {
  if (login.institution.payroll_provider) return employee(login)
  if (isCustom(login)) return customUser(login)
  const persona = personaOf(login.username)
  return persona ? personaUser(persona, login) : userGood(login)
}

/** Somebody at the payroll provider, who has no bank accounts there. A custom user without pay data is somebody without pay. */
function employee(login: SimulatedLogin): SimulatedUser {
  const payroll = () => (isCustom(login) ? customUser(login).payroll?.() : showPayroll(login))
  return { ledger: [], accounts: () => [], payroll }
}

function answersRefresh(login: SimulatedLogin): boolean {
  if (login.institution.payroll_provider || isCustom(login)) return false
  return personaOf(login.username)?.answers_refresh === true
}

function isCustom({ secret }: SimulatedLogin): boolean {
  return secret.startsWith('{')
}
