import type { PaymentView } from '../../protocol.ts'
import { formatMoney, useWords } from '../words.tsx'

/** Whom the person is asked to pay, and how much. */
export function PaymentSummary({ payment }: { payment: PaymentView }) {
  const { messages, language } = useWords()
  const words = messages.payments.payment
  const { kind, payee, amount, currency, reference } = payment
  const rows = [
    [words.payee, payee, 'payment-payee'],
    [kind === 'consent' ? words.limit : words.amount, formatMoney(amount, currency, language), 'payment-amount'],
    [words.reference, reference, 'payment-reference'],
  ] as const
  return (
    <section className="mt-5 rounded-xl border border-line px-4 py-3.5" aria-labelledby="payment-title">
      <h2 id="payment-title" className="text-sm font-semibold">
        {words[kind]}
      </h2>
      <dl className="mt-2 grid gap-1.5 text-[15px]/[21px]" data-testid="payment">
        {rows.map(([name, value, test_id]) =>
          value === null || value === '' ? null : (
            <div key={test_id} className="flex justify-between gap-4">
              <dt className="shrink-0 text-soft">{name}</dt>
              <dd className="m-0 min-w-0 text-right font-medium wrap-anywhere" data-testid={test_id}>
                {value}
              </dd>
            </div>
          ),
        )}
      </dl>
    </section>
  )
}
