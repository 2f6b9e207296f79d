import type { SignalEvaluateResponse } from '@gingham/client'
import type { Account } from '../../protocol.ts'
import { DataTable, Named, type Column } from '../elements/data-table.tsx'
import { Fact, Facts } from '../elements/facts.tsx'
import { AccountField, Form, TextField } from '../elements/form.tsx'
import { Section } from '../elements/section.tsx'
import { StatusWord } from '../elements/status-word.tsx'
import { formatAmount } from '../money/units.ts'
import { inOne } from '../state/in-one.ts'
import { useQuickstart } from '../state/quickstart.tsx'
import { useStepOnDemand } from '../state/use-step-on-demand.ts'

/** How likely a debit is to come back, before it is sent. */
export function Signal({ accounts }: { accounts: Account[] }) {
  const { setup } = useQuickstart()
  const evaluate = useStepOnDemand('evaluate_signal')
  return (
    <Section
      id="signal"
      title="Signal"
      intro={`How likely an ACH debit is to come back, before it is sent.${setup.has_sandbox ? ' In the sandbox 3.53, 12.17 and 27.53 score 10, 60 and 90.' : ''}`}
      {...inOne(evaluate)}
    >
      <Form
        action="Evaluate"
        is_busy={evaluate.is_busy}
        test_id="signal-form"
        onSubmit={(read) => void evaluate.take({ account_id: read('account_id'), amount: Number(read('amount')) })}
      >
        <AccountField accounts={accounts} />
        <TextField name="amount" label="Amount in US dollars" kind="decimal" value="12.17" />
      </Form>
      {evaluate.result && <Evaluation {...evaluate.result} />}
    </Section>
  )
}

const risks = [
  {
    id: 'bank_initiated_return_risk',
    name: 'The bank sends it back',
    why: 'Not enough money, or an account that is closed or frozen',
  },
  {
    id: 'customer_initiated_return_risk',
    name: 'The account holder has it sent back',
    why: 'They say that they have not allowed it',
  },
] as const

type ScoredRisk = (typeof risks)[number] & { score: number }

function Evaluation({ scores, ruleset, core_attributes: facts = {} }: SignalEvaluateResponse) {
  return (
    <>
      <Facts>
        {ruleset && (
          <Fact name={`What the ruleset ${ruleset.ruleset_key ?? ''} says`}>
            <StatusWord>{ruleset.result}</StatusWord>{' '}
            <span className="text-soft">{ruleset.triggered_rule_details?.internal_note}</span>
          </Fact>
        )}
        <Fact name="Available balance">{moneyText(facts.available_balance)}</Fact>
        <Fact name="Times without cover in 90 days">{facts.nsf_overdraft_transactions_count_90d ?? 'unknown'}</Fact>
      </Facts>
      {scores && (
        <DataTable
          label="Scores, 1 to 99: the higher, the likelier"
          is_captioned
          test_id="score"
          rows={risks.map((risk) => ({ ...risk, score: scores[risk.id]?.score ?? 0 }))}
          rowId={({ id }) => id}
          columns={scoreColumns}
        />
      )}
    </>
  )
}

function moneyText(amount: number | null | undefined): string {
  return amount === null || amount === undefined ? 'unknown' : formatAmount(amount, 'USD')
}

/** @param score 0 to 100; said in figures beside it */
function ScoreBar({ score }: { score: number }) {
  return (
    <svg aria-hidden="true" className="mt-1.5 h-2 w-full min-w-24 overflow-hidden rounded-full bg-raised">
      <rect width={`${score}%`} height="100%" className="fill-accent" />
    </svg>
  )
}

const scoreColumns: readonly Column<ScoredRisk>[] = [
  { name: 'What may happen', cell: ({ name, why }) => <Named name={name}>{why}</Named> },
  { name: 'Likelihood', from: 'sm', cell: ({ score }) => <ScoreBar score={score} /> },
  { name: 'Score', is_number: true, cell: ({ score }) => score },
]
