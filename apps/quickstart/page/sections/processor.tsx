import type { Account } from '../../protocol.ts'
import { Fact, Facts } from '../elements/facts.tsx'
import { AccountField, ChoiceField, Form } from '../elements/form.tsx'
import { Section } from '../elements/section.tsx'
import { currencyOf, formatAmount } from '../money/units.ts'
import { inOne } from '../state/in-one.ts'
import { useQuickstart } from '../state/quickstart.tsx'
import { useStepOnDemand } from '../state/use-step-on-demand.ts'
import { useStep } from '../state/use-step.ts'

/** A few of the partners (https://plaid.com/docs/api/processors). */
const partners = [
  ['dwolla', 'Dwolla'],
  ['modern_treasury', 'Modern Treasury'],
  ['unit', 'Unit'],
  ['alpaca', 'Alpaca'],
  ['galileo', 'Galileo'],
] as const

/** A token that opens one account to a partner, and what the partner reads with it. */
export function Processor({ accounts }: { accounts: Account[] }) {
  const { made } = useQuickstart()
  const create = useStepOnDemand('create_processor_token')
  const isMade = made.includes('processor_token')
  const reading = useStep('read_as_processor', { is_wanted: isMade, news: create.count })
  return (
    <Section
      id="processor"
      title="Processor token"
      intro="Opens one account to a partner, and nothing else: they read it, your access_token stays with you."
      {...inOne(create, reading)}
      is_filled={reading.result !== null || !isMade}
      waiting_for="Reading as the partner"
    >
      <Form
        action="Make a token"
        is_busy={create.is_busy}
        test_id="processor-form"
        onSubmit={(read) => {
          const partner = partners.find(([id]) => id === read('processor'))
          if (partner) void create.take({ account_id: read('account_id'), processor: partner[0] })
        }}
      >
        <AccountField accounts={accounts} />
        <ChoiceField name="processor" label="Partner" choices={partners} />
      </Form>
      {reading.result && <PartnersView {...reading.result} />}
    </Section>
  )
}

function PartnersView({ account, numbers }: NonNullable<ReturnType<typeof useStep<'read_as_processor'>>['result']>) {
  const { balances } = account
  const amount = balances.available ?? balances.current
  return (
    <div data-testid="partner-reads">
      <h3 className="px-5 pt-4 text-sm font-semibold">What the partner reads</h3>
      <Facts>
        <Fact name="Account">{`${account.name} •• ${account.mask ?? ''}`}</Fact>
        <Fact name="Account number">
          <code>{numbers.ach ? `•••• ${numbers.ach.account.slice(-4)}` : '–'}</code>
        </Fact>
        <Fact name="Routing number">
          <code>{numbers.ach?.routing ?? '–'}</code>
        </Fact>
        <Fact name="Balance at this moment">
          {amount === null || amount === undefined ? '–' : formatAmount(amount, currencyOf(balances))}
        </Fact>
      </Facts>
    </div>
  )
}
