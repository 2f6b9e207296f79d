import type { SourceInstitution } from '@gingham/sources'
import type { InstitutionStatus, ProductStatus } from './institution.schema.ts'

type Health = Exclude<SourceInstitution['health'], 'UNSUPPORTED'>

/** Shares of requests by how they end. Chosen so that each row adds up to exactly 1. */
const breakdowns: Readonly<Record<Health, Omit<ProductStatus['breakdown'], 'refresh_interval'>>> = {
  HEALTHY: { success: 0.97, error_plaid: 0.01, error_institution: 0.02 },
  DEGRADED: { success: 0.5, error_plaid: 0.05, error_institution: 0.45 },
  DOWN: { success: 0, error_plaid: 0, error_institution: 1 },
}

const refreshIntervals = { HEALTHY: 'NORMAL', DEGRADED: 'DELAYED', DOWN: 'STOPPED' } as const

/** A source tells how an institution fares, not since when: it has been so for as long as this API exists. */
const HEALTH_SINCE = '2020-09-14T00:00:00Z'

/**
 * How an institution fares, from what its source says; null where nobody can connect, so that there is no traffic.
 * A kind of request that the institution does not serve has no traffic either, and is null.
 * Source: https://plaid.com/docs/api/institutions/
 */
export function institutionStatus({ health, products }: SourceInstitution): InstitutionStatus | null {
  if (health === 'UNSUPPORTED') return null
  const status: ProductStatus = {
    status: health,
    last_status_change: HEALTH_SINCE,
    breakdown: breakdowns[health],
  }
  const requests = (product: string) => (products.includes(product) ? status : null)
  const updates = (product: string) =>
    products.includes(product)
      ? { ...status, breakdown: { ...status.breakdown, refresh_interval: refreshIntervals[health] } }
      : null
  return {
    item_logins: status,
    transactions_updates: updates('transactions'),
    auth: requests('auth'),
    identity: requests('identity'),
    investments_updates: updates('investments'),
    liabilities_updates: updates('liabilities'),
    liabilities: requests('liabilities'),
    investments: requests('investments'),
    health_incidents: incidents[health],
  }
}

const incidents: Readonly<Record<Health, ReturnType<typeof incident>[] | null>> = {
  HEALTHY: null,
  DEGRADED: [incident('Some logins and updates fail', 'Some requests end in an error at the institution.')],
  DOWN: [incident('All logins and updates fail', 'The institution does not answer.')],
}

function incident(title: string, description: string) {
  return {
    start_date: HEALTH_SINCE,
    end_date: null,
    title,
    incident_updates: [{ description, status: 'INVESTIGATING' as const, updated_date: HEALTH_SINCE }],
  }
}
