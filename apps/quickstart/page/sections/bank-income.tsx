import type { CreditBankIncomeSource } from '@gingham/client'
import { Button } from '../elements/button.tsx'
import { DataTable, Named, type Column } from '../elements/data-table.tsx'
import { Fact, Facts } from '../elements/facts.tsx'
import { Nothing, Section } from '../elements/section.tsx'
import { dayName } from '../money/periods.ts'
import { categoryName } from '../money/spending.ts'
import { currencyOf, formatAmount } from '../money/units.ts'
import { inOne } from '../state/in-one.ts'
import { useFile } from '../state/use-file.ts'
import { useNews } from '../state/use-news.ts'
import { useStep } from '../state/use-step.ts'

/** What comes in, as the bank's transactions show it. */
export function BankIncome() {
  const income = useStep('get_bank_income', { waits: true, news: useNews('INCOME') })
  const pdf = useFile('open_bank_income')
  const report = income.result?.bank_income?.[0]
  const summary = report?.bank_income_summary
  const sources = report?.items?.flatMap(({ bank_income_sources }) => bank_income_sources)
  return (
    <Section
      id="bank-income"
      title="Bank income"
      intro="Pay and other income, found in a year of deposits. It belongs to a user, who may have several banks."
      {...inOne(income, pdf)}
      is_filled={income.result !== null}
      waiting_for="Looking for income"
      actions={
        report !== undefined && (
          <Button onClick={() => pdf.open({})} is_busy={pdf.is_busy} test_id="income-pdf">
            Open the PDF
          </Button>
        )
      }
    >
      {summary && (
        <Facts>
          <Fact name="In all">{formatAmount(summary.total_amount, currencyOf(summary))}</Fact>
          <Fact name="From">{`${summary.income_sources_count} sources, ${summary.income_transactions_count} deposits`}</Fact>
          <Fact name="Between">
            {summary.start_date && summary.end_date
              ? `${dayName(summary.start_date)} and ${dayName(summary.end_date)}`
              : '–'}
          </Fact>
        </Facts>
      )}
      {sources?.length === 0 && <Nothing>No deposit looks like income.</Nothing>}
      {sources && sources.length > 0 && <SourcesTable sources={sources} />}
    </Section>
  )
}

function SourcesTable({ sources }: { sources: CreditBankIncomeSource[] }) {
  return (
    <DataTable
      label="Sources of income"
      test_id="income-source"
      rows={sources}
      rowId={({ income_source_id }) => income_source_id}
      columns={columns}
    />
  )
}

const columns: readonly Column<CreditBankIncomeSource>[] = [
  {
    name: 'Source',
    cell: ({ income_description, income_category }) => (
      <Named name={income_description}>{categoryName(income_category)}</Named>
    ),
  },
  { name: 'How often', from: 'sm', cell: ({ pay_frequency }) => categoryName(pay_frequency) },
  { name: 'Last', from: 'md', cell: ({ end_date }) => dayName(end_date) },
  { name: 'Deposits', is_number: true, from: 'sm', cell: ({ transaction_count }) => transaction_count },
  {
    name: 'In all',
    is_number: true,
    cell: ({ total_amount, historical_summary: [month] }) =>
      formatAmount(total_amount, month === undefined ? null : currencyOf(month)),
  },
]
