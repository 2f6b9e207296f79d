import type { SourceInstitution } from '../../source.ts'
import { logoPng, logoSvg } from './institution-logo.ts'
import { institutionRows, type InstitutionRow } from './institution.data.ts'

const productsOf: Readonly<Record<InstitutionRow['region'], readonly string[]>> = {
  US: [
    'assets',
    'auth',
    'balance',
    'cra_base_report',
    'cra_cashflow_insights',
    'cra_income_insights',
    'cra_lend_score',
    'cra_network_insights',
    'cra_partner_insights',
    'identity',
    'identity_match',
    'income_verification',
    'investments',
    'investments_auth',
    'liabilities',
    'recurring_transactions',
    'signal',
    'statements',
    'transactions',
    'transactions_refresh',
    'transfer',
  ],
  CA: [
    'assets',
    'auth',
    'balance',
    'identity',
    'identity_match',
    'investments',
    'investments_auth',
    'liabilities',
    'recurring_transactions',
    'statements',
    'transactions',
    'transactions_refresh',
  ],
  GB: [
    'assets',
    'auth',
    'balance',
    'identity',
    'payment_initiation',
    'recurring_transactions',
    'standing_orders',
    'transactions',
    'transactions_refresh',
  ],
  EU: [
    'assets',
    'auth',
    'balance',
    'identity',
    'payment_initiation',
    'recurring_transactions',
    'standing_orders',
    'transactions',
    'transactions_refresh',
  ],
}

const countriesOf: Readonly<Record<InstitutionRow['region'], readonly string[]>> = {
  US: ['US'],
  CA: ['CA'],
  GB: ['GB'],
  EU: ['ES', 'NL', 'FR', 'IE', 'DE', 'IT', 'PL', 'DK', 'NO', 'SE', 'EE', 'LT', 'LV', 'PT', 'BE', 'AT', 'FI'],
}

const rowsById = new Map(institutionRows.map((row) => [row.institution_id, row]))

/** The row behind an institution id, or undefined. */
export function institutionRow(institution_id: string): InstitutionRow | undefined {
  return rowsById.get(institution_id)
}

/** A bank's logo as an SVG document, or undefined where there is no such bank. */
export function institutionLogoSvg(institution_id: string): string | undefined {
  const row = institutionRow(institution_id)
  return row && logoSvg(row.mark, row.primary_color)
}

/** Consents in the United Kingdom and in Europe are given for half a year. Source: https://plaid.com/docs/link/oauth/ */
const CONSENT_DAYS_IN_EUROPE = 180

function consentOf({ region, consent_days }: InstitutionRow): Pick<SourceInstitution, 'consent_days'> {
  if (consent_days !== undefined) return { consent_days }
  return region === 'GB' || region === 'EU' ? { consent_days: CONSENT_DAYS_IN_EUROPE } : {}
}

/** Every simulated bank. Logos are drawn when first read and then kept. */
export const institutions: readonly SourceInstitution[] = institutionRows.map(present)

function present(row: InstitutionRow): SourceInstitution {
  let drawn: string | undefined
  return {
    institution_id: row.institution_id,
    name: row.name,
    products: row.payroll_provider ? ['employment', 'income_verification'] : productsOf[row.region],
    country_codes: countriesOf[row.region],
    url: row.url,
    primary_color: row.primary_color,
    get logo() {
      return (drawn ??= logoPng(row.mark, row.primary_color).toString('base64'))
    },
    routing_numbers: row.routing_numbers,
    dtc_numbers: [],
    oauth: row.oauth ?? false,
    health: row.health ?? 'HEALTHY',
    auth_methods: {
      instant_auth: !row.payroll_provider,
      instant_match: false,
      automated_micro_deposits: false,
      instant_micro_deposits: false,
      ...row.auth_methods,
    },
    tokenizes_account_numbers: row.tokenizes_account_numbers ?? false,
    ...consentOf(row),
  }
}
