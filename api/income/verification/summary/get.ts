import { Type, type Static } from 'typebox'
import type { PayrollAccount } from '@gingham/sources'
import { CivilDate, Nullable, OneOf } from '@gingham/api-kit'
import { defineEndpoint } from '../../../house/house.ts'
import { exampleAccessToken } from '../../../item/index.ts'
import { namesVerification, requireVerified, verificationErrors } from '../../require-verified.ts'
import { projectedWage } from './projected-wage.ts'

const verification_status = OneOf(['VERIFIED', 'UNVERIFIED', 'NEEDS_INFO', 'UNABLE_TO_VERIFY', 'UNKNOWN'], {
  description: 'VERIFIED for what a payroll provider told, UNVERIFIED for what stands in uploaded documents.',
})
const words = (title: string, description: string) =>
  Type.Object({ value: Type.String({ description }), verification_status }, { title, description })
const number = (title: string, description: string) =>
  Type.Object({ value: Type.Number({ description }), verification_status }, { title, description })

const IncomeSummary = Type.Object(
  {
    employer_name: words('EmployerIncomeSummaryFieldString', 'The employer.'),
    employee_name: words('EmployeeIncomeSummaryFieldString', 'The employee.'),
    ytd_gross_income: number('YTDGrossIncomeSummaryFieldNumber', 'Pay of the year so far, before deductions.'),
    ytd_net_income: number('YTDNetIncomeSummaryFieldNumber', 'The same after deductions.'),
    pay_frequency: Nullable(
      Type.Object(
        {
          value: OneOf(['monthly', 'semimonthly', 'weekly', 'biweekly', 'unknown'], { description: 'How often.' }),
          verification_status,
        },
        { title: 'PayFrequency' },
      ),
      { description: 'How often pay comes; null where it is not known.' },
    ),
    projected_wage: number('ProjectedIncomeSummaryFieldNumber', 'What a year brings at this rate.'),
    verified_transaction: Nullable(
      Type.Object(
        {
          description: Type.String({ description: 'Text of the transaction.' }),
          amount: Type.Number({ description: 'Its amount.' }),
          date: CivilDate('Its day.'),
          account_id: Type.String({ description: 'The account.' }),
          transaction_id: Type.String({ description: 'The transaction.' }),
        },
        { title: 'TransactionData' },
      ),
      { description: 'A deposit at a bank that shows the same pay. Always null.' },
    ),
  },
  { title: 'IncomeSummary', description: 'What one employer pays.' },
)

const verified = <Value>(value: Value) => ({ value, verification_status: 'VERIFIED' as const })

export const get = defineEndpoint({
  path: '/income/verification/summary/get',
  summary: 'What a verification comes to',
  description:
    'Of the first generation of the API, and no longer in Plaid’s: use `/credit/payroll_income/get`. One summary for each employer with a pay stub, made of the newest one.',
  request: Type.Object(namesVerification),
  response: Type.Object({ income_summaries: Type.Array(IncomeSummary, { description: 'Employer by employer.' }) }),
  errors: verificationErrors,
  examples: [
    {
      title: 'One job',
      request: { access_token: exampleAccessToken },
      response: {
        income_summaries: [
          {
            employer_name: verified('Gingham Mills'),
            employee_name: verified('Ada Okafor'),
            ytd_gross_income: verified(10000),
            ytd_net_income: verified(8448),
            pay_frequency: verified('biweekly'),
            projected_wage: verified(52000),
            verified_transaction: null,
          },
        ],
      },
    },
  ],
  readonly: true,
  async handle(call, names) {
    const { payroll, stored } = await requireVerified(call, names)
    const status = stored.flow === 'digital' ? 'VERIFIED' : 'UNVERIFIED'
    return { income_summaries: payroll.accounts.flatMap((account) => summaryOf(account, status) ?? []) }
  },
})

const frequencies = {
  WEEKLY: 'weekly',
  BIWEEKLY: 'biweekly',
  SEMI_MONTHLY: 'semimonthly',
  MONTHLY: 'monthly',
  UNKNOWN: 'unknown',
} as const

function summaryOf(account: PayrollAccount, status: 'VERIFIED' | 'UNVERIFIED'): Static<typeof IncomeSummary> | null {
  const [newest] = account.pay_stubs
  if (newest === undefined) return null
  const field = <Value>(value: Value) => ({ value, verification_status: status })
  const frequency = newest.pay_period_details.pay_frequency
  return {
    employer_name: field(newest.employer.name ?? ''),
    employee_name: field(newest.employee.name ?? ''),
    ytd_gross_income: field(newest.earnings.total.ytd_amount ?? 0),
    ytd_net_income: field(newest.net_pay.ytd_amount ?? 0),
    pay_frequency: frequency === null ? null : field(frequencies[frequency]),
    projected_wage: field(projectedWage(account, newest)),
    verified_transaction: null,
  }
}
