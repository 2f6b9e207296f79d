import type { PaymentSteps } from '../../protocol.ts'
import { Button } from '../elements/button.tsx'
import { Fact, Facts } from '../elements/facts.tsx'
import { Form, TextField } from '../elements/form.tsx'
import { Nothing, Section } from '../elements/section.tsx'
import { SimulateButtons } from '../elements/simulate-buttons.tsx'
import { StatusWord } from '../elements/status-word.tsx'
import { useConnectFor } from '../link/use-connect.tsx'
import { momentName } from '../money/periods.ts'
import { formatAmount } from '../money/units.ts'
import { inOne } from '../state/in-one.ts'
import { useQuickstart } from '../state/quickstart.tsx'
import { useNews } from '../state/use-news.ts'
import { useStepOnDemand } from '../state/use-step-on-demand.ts'
import { useStep } from '../state/use-step.ts'

/** Where a payment may go in the sandbox (https://plaid.com/docs/payment-initiation); what fits depends on the country. */
const british = { account: '26207729', sort_code: '560029' }
const european = { iban: 'DE89370400440532013000' }

/** What the bank may make of a payment, by where it stands. */
const next: Readonly<Record<string, readonly string[]>> = {
  PAYMENT_STATUS_INITIATED: [
    'PAYMENT_STATUS_EXECUTED',
    'PAYMENT_STATUS_SETTLED',
    'PAYMENT_STATUS_REJECTED',
    'PAYMENT_STATUS_INSUFFICIENT_FUNDS',
    'PAYMENT_STATUS_FAILED',
  ],
  PAYMENT_STATUS_EXECUTED: ['PAYMENT_STATUS_SETTLED'],
}

type Terms = PaymentSteps['create_payment']['input']

/** A payment from an account in the United Kingdom or in Europe, which its owner authorises in Link. */
export function PaymentInitiation() {
  const { made, setup } = useQuickstart()
  const link = useConnectFor('payment')
  const create = useStepOnDemand('create_payment')
  const simulate = useStepOnDemand('simulate_payment')
  const isMade = made.includes('payment_id')
  const news = [create.count, simulate.count, link.ended, useNews('PAYMENT_INITIATION')].join('.')
  const payment = useStep('get_payment', { is_wanted: isMade, news })
  const found = payment.result
  const authorise = () => link.open('payment')
  return (
    <Section
      id="payment-initiation"
      title="Payment"
      intro="A recipient, a payment, the person’s yes in Link: then the bank moves the money, and a webhook tells of each step."
      {...inOne(create, payment, simulate, { ...link, is_busy: false, again: authorise })}
      is_filled={found !== null || !isMade}
      waiting_for="Reading the payment"
    >
      {setup.country_codes.every((code) => code === 'US' || code === 'CA') ? (
        <Nothing>Payments start at banks in the United Kingdom and in Europe: set PLAID_COUNTRY_CODES=GB.</Nothing>
      ) : (
        <PaymentForm is_busy={create.is_busy} onSubmit={(terms) => void create.take(terms)} />
      )}
      {found && (
        <Facts>
          <Fact name="Status">
            <span data-testid="payment-status">
              <StatusWord>{found.status}</StatusWord>
            </span>
          </Fact>
          <Fact name="Amount">{formatAmount(found.amount.value, found.amount.currency)}</Fact>
          <Fact name="Reference">{found.adjusted_reference ?? found.reference}</Fact>
          <Fact name="Since">{momentName(found.last_status_update)}</Fact>
        </Facts>
      )}
      {found?.status === 'PAYMENT_STATUS_INPUT_NEEDED' && (
        <div className="flex flex-wrap items-center gap-3 px-5 pb-4 text-sm text-soft">
          <Button kind="primary" onClick={authorise} is_busy={link.is_busy} test_id="authorise">
            Authorise in Link
          </Button>
          {link.was_left && link.error === null && 'Link was closed before the payment was authorised.'}
        </div>
      )}
      {found && setup.has_sandbox && (
        <SimulateButtons
          who="the bank"
          choices={next[found.status] ?? []}
          is_busy={simulate.is_busy}
          onChoose={(status) => void simulate.take({ status })}
        />
      )}
    </Section>
  )
}

function PaymentForm({ is_busy, onSubmit }: { is_busy: boolean; onSubmit: (terms: Terms) => void }) {
  const { setup } = useQuickstart()
  const isBritish = setup.country_codes.includes('GB')
  const currency = isBritish ? 'GBP' : 'EUR'
  return (
    <Form
      action="Make the payment"
      is_busy={is_busy}
      test_id="payment-form"
      onSubmit={(read) =>
        onSubmit({
          name: read('name'),
          account: isBritish ? { account: read('account'), sort_code: read('sort_code') } : { iban: read('iban') },
          reference: read('reference'),
          amount: { currency, value: Number(read('amount')) },
        })
      }
    >
      <TextField name="name" label="Recipient" value="Weaver & Daughters" is_wide is_required />
      {isBritish ? (
        <>
          <TextField name="sort_code" label="Sort code" value={british.sort_code} is_required />
          <TextField name="account" label="Account number" value={british.account} is_required />
        </>
      ) : (
        <TextField name="iban" label="IBAN" value={european.iban} is_wide is_required />
      )}
      <TextField name="reference" label="Reference" value="Invoice 2041" is_required />
      <TextField name="amount" label={`Amount in ${currency}`} kind="decimal" value="48.50" />
    </Form>
  )
}
