import type { Plan, StepRule } from './rules/steps.ts'

/** Which steps a verification has, and whom it is screened by. */
export interface Template {
  template_id: string
  version: number
  plan: Plan
  /** The program of Monitor; null for none. */
  watchlist_program_id: string | null
}

const VERSION = 1
const PROGRAM = 'prg_balanced'

/**
 * The templates that every team has.
 * DIFFERENCE: templates are made in Plaid's dashboard, which also draws their ids. Here there are these, and no others.
 */
export const templates: readonly Template[] = [
  template('idvtmp_default', { verify_sms: 'always', kyc_check: 'always', documentary_verification: 'fallback' }),
  template('idvtmp_kyc', { kyc_check: 'always' }, null),
  template('idvtmp_documents', { documentary_verification: 'always' }, null),
  template('idvtmp_screening', {}),
  template('idvtmp_full', {
    verify_sms: 'always',
    kyc_check: 'always',
    documentary_verification: 'always',
    selfie_check: 'always',
  }),
]

export function findTemplate(template_id: string): Template | undefined {
  return templates.find((each) => each.template_id === template_id)
}

type Steps = Partial<Record<'verify_sms' | 'kyc_check' | 'documentary_verification' | 'selfie_check', StepRule>>

function template(template_id: string, steps: Steps, watchlist_program_id: string | null = PROGRAM): Template {
  return {
    template_id,
    version: VERSION,
    watchlist_program_id,
    plan: {
      accept_tos: 'always',
      verify_sms: 'never',
      kyc_check: 'never',
      documentary_verification: 'never',
      selfie_check: 'never',
      watchlist_screening: watchlist_program_id === null ? 'never' : 'always',
      risk_check: 'always',
      ...steps,
    },
  }
}
