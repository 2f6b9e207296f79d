import type { BankTransferEvent } from '@gingham/client'
import type { Account } from '../../protocol.ts'
import { DataTable, Named, type Column } from '../elements/data-table.tsx'
import { Fact, Facts } from '../elements/facts.tsx'
import { AccountField, ChoiceField, Form, TextField } from '../elements/form.tsx'
import { Section } from '../elements/section.tsx'
import { SimulateButtons } from '../elements/simulate-buttons.tsx'
import { StatusWord } from '../elements/status-word.tsx'
import { momentName } from '../money/periods.ts'
import { formatAmount } from '../money/units.ts'
import { inOne } from '../state/in-one.ts'
import { useQuickstart } from '../state/quickstart.tsx'
import { useStepOnDemand } from '../state/use-step-on-demand.ts'
import { useStep } from '../state/use-step.ts'

const directions = [
  ['credit', 'Send money'],
  ['debit', 'Take money'],
] as const

/** Which events the network may bring, by where the transfer stands. */
const next: Readonly<Record<string, readonly string[]>> = { pending: ['posted', 'failed'], posted: ['reversed'] }

/** Money sent by ACH, with the product before Transfer. */
export function BankTransfer({ accounts }: { accounts: Account[] }) {
  const { made, setup } = useQuickstart()
  const create = useStepOnDemand('create_bank_transfer')
  const simulate = useStepOnDemand('simulate_bank_transfer')
  const isMade = made.includes('bank_transfer_id')
  const transfer = useStep('get_bank_transfer', { is_wanted: isMade, news: create.count + simulate.count })
  const { bank_transfer, bank_transfer_events = [] } = transfer.result ?? {}
  return (
    <Section
      id="bank-transfer"
      title="Bank transfer"
      intro="Money sent to an account, or taken from it, by ACH. A legacy product: new apps use Transfer."
      {...inOne(create, transfer, simulate)}
      is_filled={transfer.result !== null || !isMade}
      waiting_for="Reading the transfer"
    >
      <Form
        action="Make the transfer"
        is_busy={create.is_busy}
        test_id="bank-transfer-form"
        onSubmit={(read) => {
          const [type] = directions.find(([id]) => id === read('type')) ?? directions[0]
          void create.take({
            account_id: read('account_id'),
            type,
            // In dollars and cents, both digits of them.
            amount: Number(read('amount')).toFixed(2),
            legal_name: read('legal_name'),
          })
        }}
      >
        <AccountField accounts={accounts} />
        <ChoiceField name="type" label="Direction" choices={directions} />
        <TextField name="amount" label="Amount in US dollars" kind="decimal" value="48.20" />
        <TextField name="legal_name" label="Account holder" value="Alberta Charleson" is_required />
      </Form>
      {bank_transfer && (
        <Facts>
          <Fact name="Status">
            <span data-testid="bank-transfer-status">
              <StatusWord>{bank_transfer.status}</StatusWord>
            </span>
          </Fact>
          <Fact name="Amount">{formatAmount(Number(bank_transfer.amount), bank_transfer.iso_currency_code)}</Fact>
          {bank_transfer.failure_reason && (
            <Fact name="Why">{`${bank_transfer.failure_reason.ach_return_code ?? ''} ${bank_transfer.failure_reason.description ?? ''}`}</Fact>
          )}
        </Facts>
      )}
      {bank_transfer && setup.has_sandbox && (
        <SimulateButtons
          who="the network"
          choices={next[bank_transfer.status] ?? []}
          is_busy={simulate.is_busy}
          onChoose={(event_type) => void simulate.take({ event_type })}
        />
      )}
      {bank_transfer_events.length > 0 && (
        <DataTable
          label="Events"
          is_captioned
          test_id="bank-transfer-event"
          rows={bank_transfer_events}
          rowId={({ event_id }) => String(event_id)}
          columns={eventColumns}
        />
      )}
    </Section>
  )
}

const eventColumns: readonly Column<BankTransferEvent>[] = [
  { name: 'When', cell: ({ timestamp }) => <Named name={momentName(timestamp)} /> },
  { name: 'What', cell: ({ event_type }) => <StatusWord>{event_type}</StatusWord> },
  { name: 'Number', is_number: true, cell: ({ event_id }) => event_id },
]
