import { Type } from 'typebox'
import { CivilDate, Nullable, OneOf } from '@gingham/api-kit'
import { toCivilDate } from '@gingham/clock'
import { defineEndpoint, type Call } from '../house/house.ts'
import type { DepositSwitch } from './deposit-switches.store.ts'
import { requireSwitch } from './require-switch.ts'
import { switchStates } from './switch-state.ts'
import { DepositSwitchId, exampleSwitchId } from './target.schema.ts'

const text = (description: string) => Nullable(Type.String(), { description })

export const get = defineEndpoint({
  path: '/deposit_switch/get',
  summary: 'How a switch stands, and how the pay is divided',
  description:
    'How the pay is divided is null until the switch is completed. In the sandbox all of it goes to the account.',
  request: Type.Object({ deposit_switch_id: DepositSwitchId }),
  response: Type.Object({
    deposit_switch_id: DepositSwitchId,
    state: OneOf(switchStates, {
      description: 'Waits for its person, is under way at the employer, is done, or could not be done.',
    }),
    target_item_id: text('The Item of the account; null where it was named by its numbers.'),
    target_account_id: text('The account; null where it was named by its numbers.'),
    switch_method: Type.Optional(
      Nullable(OneOf(['instant', 'mail', 'pdf']), {
        description: 'At the payroll provider, by letter, or by a form that the person hands in; null before.',
      }),
    ),
    account_has_multiple_allocations: Nullable(Type.Boolean(), {
      description: 'Whether pay goes to other accounts as well.',
    }),
    is_allocated_remainder: Nullable(Type.Boolean(), {
      description: 'Whether the account gets what is left after others.',
    }),
    percent_allocated: Nullable(Type.Number(), {
      description: 'The part of the pay that goes to the account, in percent, where it is a part.',
    }),
    amount_allocated: Nullable(Type.Number(), {
      description: 'The amount that goes to the account, where it is an amount.',
    }),
    employer_name: Type.Optional(text('The employer; null where nobody knows.')),
    employer_id: Type.Optional(text('Id of the employer; null where nobody knows.')),
    institution_name: Type.Optional(text('The institution of the payroll that the person chose; null where none.')),
    institution_id: Type.Optional(text('Its id; null where none.')),
    date_created: CivilDate('When the switch was made.'),
    date_completed: Nullable(CivilDate('When it was done.'), { description: 'When it was done; null before.' }),
  }),
  errors: [],
  examples: [
    {
      title: 'One that is done',
      request: { deposit_switch_id: exampleSwitchId },
      response: {
        deposit_switch_id: exampleSwitchId,
        state: 'completed',
        target_item_id: 'V6bpq8oTWEcSqRnLkz2KuVfYgyZj4Hs1mAeDt',
        target_account_id: 'x8oVTw3qA5uZ4KmzoAeRvZGCaaKcm9yFyhRPa',
        switch_method: 'instant',
        account_has_multiple_allocations: false,
        is_allocated_remainder: true,
        percent_allocated: null,
        amount_allocated: null,
        employer_name: 'Acme',
        employer_id: 'b7GkWvYt2NqRzX5sLdPj8HcMfE9uA4oTiKw3V',
        institution_name: 'Platypus Payroll',
        institution_id: 'ins_135842',
        date_created: '2026-03-14',
        date_completed: '2026-03-15',
      },
    },
  ],
  readonly: true,
  async handle(call, { deposit_switch_id }) {
    const found = await requireSwitch(call, deposit_switch_id)
    const { state, target_item_id, target_account_id, employer_name, employer_id, completed_ms } = found
    const isDone = completed_ms !== null
    const payroll = findPayroll(call, found)
    return {
      deposit_switch_id,
      state,
      target_item_id,
      target_account_id,
      switch_method:
        found.submitted_ms === null ? null : payroll === undefined ? ('pdf' as const) : ('instant' as const),
      account_has_multiple_allocations: isDone ? false : null,
      is_allocated_remainder: isDone ? true : null,
      percent_allocated: null,
      amount_allocated: null,
      employer_name,
      employer_id,
      institution_name: payroll?.name ?? null,
      institution_id: payroll?.institution_id ?? null,
      date_created: toCivilDate(found.created_ms),
      date_completed: isDone ? toCivilDate(completed_ms) : null,
    }
  },
})

/**
 * Where the person has logged in to their pay.
 * DIFFERENCE: nobody is asked. Whose employer is known is taken to be paid through the simulated payroll provider; all
 * others hand a form in.
 */
function findPayroll({ house }: Call, { submitted_ms, employer_id }: DepositSwitch) {
  if (submitted_ms === null || employer_id === null) return undefined
  return house.sources.institutions.find(({ products }) => products.includes('employment'))
}
