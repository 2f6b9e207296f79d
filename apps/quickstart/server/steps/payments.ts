import type { PaymentSteps } from '../../protocol.ts'
import { madeIn, tokenOf, type StepsOf } from '../step-context.ts'
import { keepName } from '../visits.ts'

/** Money on its way: what may come back, partners who move it, payments, transfers, pay. */
export const paymentSteps: StepsOf<keyof PaymentSteps> = {
  evaluate_signal: ({ client, visit, makeId }, { account_id, amount }) =>
    client.signal.evaluate({
      access_token: tokenOf(visit),
      account_id,
      amount,
      // Your own id of the debit: a decision and a return are reported with it.
      client_transaction_id: makeId(),
    }),

  async create_processor_token({ client, visit }, { account_id, processor }) {
    const { processor_token } = await client.processor.token.create({
      access_token: tokenOf(visit),
      account_id,
      processor,
    })
    visit.made.processor_token = processor_token
    return { processor }
  },

  async read_as_processor({ client, visit }) {
    const processor_token = madeIn(visit, 'processor_token')
    const { numbers } = await client.processor.auth.get({ processor_token })
    const { account } = await client.processor.balance.get({ processor_token })
    return { account, numbers }
  },

  async create_payment({ client, visit }, { name, account, reference, amount }) {
    const { recipient_id } = await client.paymentInitiation.recipient.create({
      name,
      ...('iban' in account ? { iban: account.iban } : { bacs: account }),
    })
    const { payment_id } = await client.paymentInitiation.payment.create({ recipient_id, reference, amount })
    keepName(visit, payment_id)
    visit.made.payment_id = payment_id
    return { payment_id }
  },

  get_payment: ({ client, visit }) => client.paymentInitiation.payment.get({ payment_id: madeIn(visit, 'payment_id') }),

  async simulate_payment({ client, visit, webhook_url }, { status }) {
    await client.sandbox.payment.simulate({
      payment_id: madeIn(visit, 'payment_id'),
      status,
      // Needed, also where none can arrive.
      webhook: webhook_url ?? 'https://app.example/webhooks',
    })
    return {}
  },

  async create_bank_transfer({ client, visit, makeId }, { account_id, type, amount, legal_name }) {
    const { bank_transfer } = await client.bankTransfer.create({
      access_token: tokenOf(visit),
      account_id,
      // The same key never moves money twice.
      idempotency_key: makeId(),
      type,
      network: 'ach',
      ach_class: 'ppd',
      amount,
      iso_currency_code: 'USD',
      description: 'Quickstart',
      user: { legal_name },
    })
    visit.made.bank_transfer_id = bank_transfer.id
    return { bank_transfer_id: bank_transfer.id }
  },

  async get_bank_transfer({ client, visit }) {
    const bank_transfer_id = madeIn(visit, 'bank_transfer_id')
    const { bank_transfer } = await client.bankTransfer.get({ bank_transfer_id })
    const { bank_transfer_events } = await client.bankTransfer.event.list({ bank_transfer_id })
    return { bank_transfer, bank_transfer_events }
  },

  async simulate_bank_transfer({ client, visit }, { event_type }) {
    await client.sandbox.bankTransfer.simulate({ bank_transfer_id: madeIn(visit, 'bank_transfer_id'), event_type })
    return {}
  },

  async create_deposit_switch({ client, visit, webhook_url }, { account_id }) {
    const { deposit_switch_id } = await client.depositSwitch.create({
      target_access_token: tokenOf(visit),
      target_account_id: account_id,
      ...(webhook_url === null ? {} : { options: { webhook: webhook_url } }),
    })
    keepName(visit, deposit_switch_id)
    visit.made.deposit_switch_id = deposit_switch_id
    // What Link was opened with: from here on the person takes over.
    await client.depositSwitch.token.create({ deposit_switch_id })
    return { deposit_switch_id }
  },

  get_deposit_switch: ({ client, visit }) =>
    client.depositSwitch.get({ deposit_switch_id: madeIn(visit, 'deposit_switch_id') }),
}
