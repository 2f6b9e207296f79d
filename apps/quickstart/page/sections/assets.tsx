import type { AccountAssets } from '@gingham/client'
import { Button } from '../elements/button.tsx'
import { DataTable, Named, type Column } from '../elements/data-table.tsx'
import { Nothing, Section } from '../elements/section.tsx'
import { currencyOf, formatAmount } from '../money/units.ts'
import { inOne } from '../state/in-one.ts'
import { useQuickstart } from '../state/quickstart.tsx'
import { useFile } from '../state/use-file.ts'
import { useNews } from '../state/use-news.ts'
import { useStepOnDemand } from '../state/use-step-on-demand.ts'
import { useStep } from '../state/use-step.ts'

/** A report of what somebody owns, made once and never changed. */
export function Assets() {
  const { made } = useQuickstart()
  const create = useStepOnDemand('create_asset_report')
  const isMade = made.includes('asset_report_token')
  const news = `${create.count}.${useNews('ASSETS')}`
  const report = useStep('get_asset_report', { is_wanted: isMade, news, waits: true })
  const pdf = useFile('open_asset_report')
  const items = report.result?.report.items ?? []
  return (
    <Section
      id="assets"
      title="Asset report"
      intro="What somebody owns at one moment, for a lender: a copy that never changes."
      {...inOne(create, report, pdf)}
      is_filled={report.result !== null || !isMade}
      waiting_for="The report is being made: PRODUCT_READY will tell"
      actions={
        <>
          <Button onClick={() => void create.take({})} is_busy={create.is_busy} test_id="make-report">
            {isMade ? 'Make another' : 'Make the report'}
          </Button>
          {report.result !== null && (
            <Button onClick={() => pdf.open({})} is_busy={pdf.is_busy} test_id="report-pdf">
              Open the PDF
            </Button>
          )}
        </>
      }
    >
      {!isMade && <Nothing>No report yet. It takes a moment: a webhook tells when it is there.</Nothing>}
      {items.map(({ item_id, institution_name, accounts }) => (
        <AssetsTable key={item_id} label={`Accounts at ${institution_name}`} accounts={accounts} />
      ))}
    </Section>
  )
}

function AssetsTable({ label, accounts }: { label: string; accounts: AccountAssets[] }) {
  return (
    <DataTable
      label={label}
      is_captioned
      test_id="asset"
      rows={accounts}
      rowId={({ account_id }) => account_id}
      columns={columns}
    />
  )
}

const columns: readonly Column<AccountAssets>[] = [
  {
    name: 'Account',
    cell: ({ name, mask, subtype, type }) => (
      <Named name={name}>{[mask && `•• ${mask}`, subtype ?? type].filter(Boolean).join(' · ')}</Named>
    ),
  },
  { name: 'Owners', from: 'md', cell: ({ owners }) => owners.flatMap(({ names }) => names).join(', ') || '–' },
  { name: 'Transactions', is_number: true, from: 'sm', cell: ({ transactions }) => transactions.length },
  { name: 'Days', is_number: true, from: 'sm', cell: ({ days_available }) => Math.round(days_available) },
  {
    name: 'Balance',
    is_number: true,
    cell: ({ balances }) => (balances.current === null ? '–' : formatAmount(balances.current, currencyOf(balances))),
  },
]
