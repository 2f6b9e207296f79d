import type { CreditEmploymentVerification, CreditPayStub } from '@gingham/client'
import { Button } from '../elements/button.tsx'
import { DataTable, Named, type Column } from '../elements/data-table.tsx'
import { Nothing, Section } from '../elements/section.tsx'
import { StatusWord } from '../elements/status-word.tsx'
import { useConnectFor } from '../link/use-connect.tsx'
import { dayName } from '../money/periods.ts'
import { categoryName } from '../money/spending.ts'
import { currencyOf, formatAmount } from '../money/units.ts'
import { inOne } from '../state/in-one.ts'
import { useQuickstart } from '../state/quickstart.tsx'
import { useNews } from '../state/use-news.ts'
import { useStep } from '../state/use-step.ts'

/** Pay and employment, as the employer's payroll tells them. */
export function Payroll() {
  const { setup } = useQuickstart()
  const { open, error, exchanges, is_busy, ended, was_left } = useConnectFor('payroll')
  const again = () => open('payroll')
  const options = { is_wanted: ended > 0, waits: true, news: `${ended}.${useNews('INCOME')}` }
  const isIncomeAsked = setup.products.includes('income_verification')
  const income = useStep('get_payroll_income', { ...options, is_wanted: options.is_wanted && isIncomeAsked })
  const asked = useStep('get_employment', options)
  // Pay stubs that were uploaded tell of pay, and of no employment: that is no trouble.
  const isPayOnly = asked.error?.code === 'EMPLOYMENT_NOT_FOUND' && income.result !== null
  const employment = isPayOnly ? { ...asked, error: null, exchanges: [] } : asked
  const jobs = employment.result?.items.flatMap(({ employments }) => employments) ?? []
  const payStubs = income.result?.items.flatMap(({ payroll_income }) =>
    payroll_income.flatMap(({ pay_stubs }) => pay_stubs),
  )
  return (
    <Section
      id="payroll"
      title="Payroll income and employment"
      intro="The person logs in at their payroll provider, or uploads pay stubs. It has a Link session of its own."
      {...inOne(income, employment, { error, exchanges, is_busy: false, again })}
      is_filled={ended === 0 || employment.result !== null || income.result !== null}
      waiting_for="Reading what the employer pays"
      actions={
        <Button onClick={again} is_busy={is_busy} test_id="connect-payroll">
          {ended === 0 ? 'Connect payroll' : 'Connect another'}
        </Button>
      }
    >
      {ended === 0 && (
        <Nothing>
          {was_left
            ? 'Link was closed before the end.'
            : setup.has_sandbox
              ? 'Nothing connected yet. In the sandbox: user_good and pass_good, at any employer.'
              : 'Nothing connected yet.'}
        </Nothing>
      )}
      {jobs.length > 0 && (
        <DataTable
          label="Employment"
          is_captioned
          test_id="employment"
          rows={jobs}
          rowId={({ account_id, employer, start_date }) => `${account_id} ${employer.name} ${start_date}`}
          columns={employmentColumns}
        />
      )}
      {payStubs && payStubs.length > 0 && (
        <DataTable
          label="Pay stubs"
          is_captioned
          test_id="pay-stub"
          rows={payStubs}
          rowId={({ document_id }) => document_id ?? ''}
          columns={payStubColumns}
        />
      )}
    </Section>
  )
}

interface PaidAmount {
  current_amount: number | null
  iso_currency_code: string | null
  unofficial_currency_code: string | null
}

function amountText(paid: PaidAmount): string {
  return paid.current_amount === null ? '–' : formatAmount(paid.current_amount, currencyOf(paid))
}

const employmentColumns: readonly Column<CreditEmploymentVerification>[] = [
  { name: 'Employer', cell: ({ employer, title }) => <Named name={employer.name ?? '–'}>{title}</Named> },
  { name: 'Status', cell: ({ status }) => (status === null ? '–' : <StatusWord>{status}</StatusWord>) },
  {
    name: 'Kind',
    from: 'sm',
    cell: ({ employee_type }) => (employee_type === null ? '–' : categoryName(employee_type)),
  },
  { name: 'Since', from: 'sm', cell: ({ start_date }) => (start_date === null ? '–' : dayName(start_date)) },
]

const payStubColumns: readonly Column<CreditPayStub>[] = [
  {
    name: 'Paid',
    cell: ({ pay_period_details: { pay_date }, employer }) => (
      <Named name={pay_date === null ? '–' : dayName(pay_date)}>{employer.name}</Named>
    ),
  },
  {
    name: 'Before deductions',
    is_number: true,
    from: 'sm',
    cell: ({ earnings: { total } }) => amountText(total),
  },
  { name: 'Deductions', is_number: true, from: 'md', cell: ({ deductions: { total } }) => amountText(total) },
  { name: 'Net pay', is_number: true, cell: ({ net_pay }) => amountText(net_pay) },
]
