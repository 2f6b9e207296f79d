import { Type } from 'typebox'
import { apiError, OneOf, type ErrorCode } from '@gingham/api-kit'
import { findReport, type StoredReport } from '../../asset_report/index.ts'
import type { Call } from '../../house/house.ts'
import type { Environment, Team } from '../../house/teams.store.ts'
import { findTokenOfAnyTeam, mintToken } from '../../house/tokens.store.ts'
import { findRelay, insertRelay } from './relay.store.ts'

export const RelayToken = Type.String({ description: 'From `/credit/relay/create`: what the other team reads with.' })

export const ReportType = OneOf(['asset'], { description: 'Asset reports are the one kind that can be shared.' })

export const exampleRelayToken = 'credit-relay-sandbox-5b7d0c36-1f42-4a9e-8c15-d3e7a9f0b284'

/** What reading a shared report may answer: only reports that are made are shared, or refreshed from such. */
export const relayErrors = [
  'ASSET_REPORT_ERROR.PRODUCT_NOT_READY',
  'DATA_UNAVAILABLE',
  'DATA_QUALITY_CHECK_FAILED',
  'ASSET_REPORT_GENERATION_FAILED',
] as const satisfies readonly ErrorCode[]

/** A report that is shared, and between whom. */
export interface Relay {
  relay_id: string
  report: StoredReport
  /** The team that shares it. */
  owner: Team
  secondary_client_id: string
}

/** Shares a report of `owner` with another team. Returns the other team's token. */
export async function createRelay(
  { db, house, now_ms }: Call,
  {
    owner,
    asset_report_id,
    secondary_client_id,
  }: { owner: Team; asset_report_id: string; secondary_client_id: string },
): Promise<string> {
  const relay_id = house.ids.uuid()
  await insertRelay(db, { relay_id, asset_report_id, secondary_client_id, created_ms: now_ms })
  return mintToken(db, house.ids, owner, { kind: 'credit-relay', subject: relay_id, now_ms })
}

/**
 * The report that a token shares, for the team that it is shared with and for the one that shares it; INVALID_FIELD for
 * anybody else, and once the report is removed.
 * DIFFERENCE: what Plaid answers to an unknown relay token is not public, and its catalogue has no code for it.
 */
export async function requireRelay(call: Call, relay_token: string): Promise<Relay> {
  const { db, house, team } = call
  const token = await findTokenOfAnyTeam(db, team.environment, 'credit-relay', relay_token)
  const relay = token === undefined ? undefined : await findRelay(db, token.subject)
  const isAllowed = token?.client_id === team.client_id || relay?.secondary_client_id === team.client_id
  const report = relay && isAllowed ? await findReport(db, house.sealer, relay.asset_report_id) : undefined
  if (token === undefined || relay === undefined || report === undefined) throwUnknown()
  const owner = { client_id: token.client_id, environment: token.environment as Environment }
  return { relay_id: relay.relay_id, report, owner, secondary_client_id: relay.secondary_client_id }
}

/** The same for the team that shares it only. */
export async function requireOwnRelay(call: Call, relay_token: string): Promise<Relay> {
  const relay = await requireRelay(call, relay_token)
  return relay.owner.client_id === call.team.client_id ? relay : throwUnknown()
}

function throwUnknown(): never {
  throw apiError('INVALID_FIELD', { message: 'relay_token: could not find a matching relay' })
}
