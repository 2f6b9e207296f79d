import type { Account } from '../../protocol.ts'
import { Button } from '../elements/button.tsx'
import { Fact, Facts } from '../elements/facts.tsx'
import { AccountField, Form } from '../elements/form.tsx'
import { Section } from '../elements/section.tsx'
import { StatusWord } from '../elements/status-word.tsx'
import { dayName } from '../money/periods.ts'
import { inOne } from '../state/in-one.ts'
import { useQuickstart } from '../state/quickstart.tsx'
import { useNews } from '../state/use-news.ts'
import { useStepOnDemand } from '../state/use-step-on-demand.ts'
import { useStep } from '../state/use-step.ts'

/** Somebody's pay goes to another account from now on. */
export function DepositSwitch({ accounts }: { accounts: Account[] }) {
  const { made } = useQuickstart()
  const create = useStepOnDemand('create_deposit_switch')
  const isMade = made.includes('deposit_switch_id')
  const news = `${create.count}.${useNews('DEPOSIT_SWITCH')}`
  const view = useStep('get_deposit_switch', { is_wanted: isMade, news })
  const found = view.result
  const target = accounts.find(({ account_id }) => account_id === found?.target_account_id)
  return (
    <Section
      id="deposit-switch"
      title="Deposit switch"
      intro="Pay goes to another account from now on. Plaid has ended this product; older apps still know it."
      {...inOne(create, view)}
      is_filled={found !== null || !isMade}
      waiting_for="Reading the switch"
      actions={
        found && (
          <Button onClick={view.again} is_busy={view.is_busy}>
            Look again
          </Button>
        )
      }
    >
      <Form
        action="Switch pay to it"
        is_busy={create.is_busy}
        test_id="deposit-switch-form"
        onSubmit={(read) => void create.take({ account_id: read('account_id') })}
      >
        <AccountField accounts={accounts} />
      </Form>
      {found && (
        <Facts>
          <Fact name="State">
            <span data-testid="deposit-switch-state">
              <StatusWord>{found.state}</StatusWord>
            </span>
          </Fact>
          <Fact name="Pay goes to">{target?.name ?? found.target_account_id}</Fact>
          <Fact name="Employer">{found.employer_name ?? 'Not known yet'}</Fact>
          <Fact name="Begun">{dayName(found.date_created)}</Fact>
          <Fact name="Done">{found.date_completed === null ? 'Not yet' : dayName(found.date_completed)}</Fact>
        </Facts>
      )}
    </Section>
  )
}
