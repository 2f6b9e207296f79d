import type { StatementsAccount, StatementsStatement } from '@gingham/client'
import { Button } from '../elements/button.tsx'
import { DataTable, Named, type Column } from '../elements/data-table.tsx'
import { Nothing, Section } from '../elements/section.tsx'
import { dayName, monthName } from '../money/periods.ts'
import { inOne } from '../state/in-one.ts'
import { useFile } from '../state/use-file.ts'
import { useNews } from '../state/use-news.ts'
import { useStep } from '../state/use-step.ts'

/** The bank's own monthly statements. */
export function Statements() {
  const list = useStep('list_statements', { waits: true, news: useNews('STATEMENTS') })
  const pdf = useFile('open_statement')
  const accounts = list.result?.accounts.filter(({ statements }) => statements.length > 0)
  return (
    <Section
      id="statements"
      title="Statements"
      intro="A PDF for every month of the last year, account by account."
      {...inOne(list, pdf)}
      is_filled={list.result !== null}
      waiting_for="The statements are being fetched"
    >
      {accounts?.length === 0 && <Nothing>The bank has no statements of these accounts.</Nothing>}
      {accounts?.map((account) => (
        <StatementsTable
          key={account.account_id}
          account={account}
          is_opening={pdf.is_busy}
          onOpen={(statement_id) => pdf.open({ statement_id })}
        />
      ))}
    </Section>
  )
}

interface StatementsTableProps {
  account: StatementsAccount
  is_opening: boolean
  onOpen: (statement_id: string) => void
}

/** A year of one account would push everything else away: the others are a press away. */
function StatementsTable({ account, is_opening, onOpen }: StatementsTableProps) {
  const [latest, ...older] = account.statements.toSorted((a, b) => b.year - a.year || b.month - a.month)
  const label = `${account.account_name} •• ${account.account_mask}`
  const table = (name: string, statements: typeof older) => (
    <DataTable
      label={name}
      is_captioned={name === label}
      test_id="statement"
      rows={statements.map((statement) => ({ ...statement, is_opening, onOpen }))}
      rowId={({ statement_id }) => statement_id}
      columns={columns}
    />
  )
  return (
    <>
      {latest && table(label, [latest])}
      {older.length > 0 && (
        <details className="border-t border-line not-last:border-b">
          <summary className="cursor-pointer px-5 py-3 text-sm font-medium text-accent">
            {`${older.length} older of ${label}`}
          </summary>
          {table(`Older statements of ${label}`, older)}
        </details>
      )}
    </>
  )
}

type StatementRow = StatementsStatement & Pick<StatementsTableProps, 'is_opening' | 'onOpen'>

const columns: readonly Column<StatementRow>[] = [
  {
    name: 'Month',
    cell: ({ year, month }) => <Named name={monthName(`${year}-${String(month).padStart(2, '0')}`)} />,
  },
  { name: 'Posted', from: 'sm', cell: ({ date_posted }) => (date_posted ? dayName(date_posted) : '–') },
  {
    name: 'File',
    is_number: true,
    cell: ({ statement_id, is_opening, onOpen }) => (
      <Button onClick={() => onOpen(statement_id)} is_busy={is_opening} test_id="open-statement">
        Open the PDF
      </Button>
    ),
  },
]
