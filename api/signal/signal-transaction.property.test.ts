import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startSignalServer, type SignalServer } from './testing/signal-server.ts'

let server: SignalServer
beforeAll(async () => void (server = await startSignalServer()))
afterAll(() => server.close())

/** Amounts of the sandbox, by what the default ruleset says of them. */
const results = { 3.53: 'ACCEPT', 12.17: 'REVIEW', 27.53: 'REROUTE' } as const
const amounts = [3.53, 12.17, 27.53] as const

type Action =
  | { name: 'schedule' | 'return' }
  | { name: 'evaluate'; amount: (typeof amounts)[number] }
  | { name: 'decide'; initiated: boolean }

/** What an app does with one of two debits. */
const step: fc.Arbitrary<{ debit: string; action: Action }> = fc.record({
  debit: fc.constantFrom('one', 'two'),
  action: fc.oneof(
    fc.constant({ name: 'schedule' as const }),
    fc.constantFrom(...amounts).map((amount) => ({ name: 'evaluate' as const, amount })),
    fc.boolean().map((initiated) => ({ name: 'decide' as const, initiated })),
    fc.constant({ name: 'return' as const }),
  ),
})

/** A debit that came back and turns out never to have been sent. */
const evaluated = { debit: 'one', action: { name: 'evaluate' as const, amount: 3.53 as const } }
const cameBack = { debit: 'one', action: { name: 'return' as const } }

interface Known {
  is_evaluated: boolean
  result: (typeof results)[keyof typeof results] | null
  initiated: boolean | null
  is_returned: boolean
}

/** What the app is answered, and what is known of the debit afterwards. */
function expected(known: Known | undefined, action: Action): { answer: string; after: Known | undefined } {
  const fresh: Known = { is_evaluated: false, result: null, initiated: null, is_returned: false }
  if (action.name === 'schedule') return { answer: 'OK', after: known ?? fresh }
  if (action.name === 'evaluate') {
    if (known?.is_evaluated) return { answer: 'CLIENT_TRANSACTION_ID_ALREADY_IN_USE', after: known }
    return { answer: 'OK', after: { ...(known ?? fresh), is_evaluated: true, result: results[action.amount] } }
  }
  if (known === undefined) return { answer: 'INVALID_FIELD', after: known }
  if (action.name === 'decide') return { answer: 'OK', after: { ...known, initiated: action.initiated } }
  const wasSent = known.initiated ?? known.result !== 'REROUTE'
  return wasSent
    ? { answer: 'OK', after: { ...known, is_returned: true } }
    : { answer: 'SIGNAL_TRANSACTION_NOT_INITIATED', after: known }
}

test('a debit is evaluated once, comes back only when it was sent, and counts while it is known to have been sent', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), async (steps) => {
      const { access_token, account_id } = await server.linkDebit()
      const ids = { one: server.nextId(), two: server.nextId() }
      const scoreOf = async () => {
        const debit = { access_token, account_id, client_transaction_id: server.nextId(), amount: 10 }
        const { body } = await server.call('/signal/evaluate', debit)
        return body.scores.bank_initiated_return_risk.score as number
      }
      const untouched = await scoreOf()
      const known = new Map<string, Known | undefined>()
      for (const { debit, action } of steps) {
        const client_transaction_id = ids[debit as keyof typeof ids]
        const account = { access_token, account_id, client_transaction_id }
        const { status, body } = await {
          schedule: () => server.call('/signal/schedule', { ...account, amount: 10 }),
          evaluate: () =>
            server.call('/signal/evaluate', { ...account, amount: 'amount' in action ? action.amount : 0 }),
          decide: () =>
            server.call('/signal/decision/report', {
              client_transaction_id,
              initiated: 'initiated' in action && action.initiated,
            }),
          return: () => server.call('/signal/return/report', { client_transaction_id, return_code: 'R01' }),
        }[action.name]()
        const { answer, after } = expected(known.get(debit), action)
        expect(status === 200 ? 'OK' : body.error_code).toBe(answer)
        known.set(debit, after)
      }
      const came_back = [...known.values()].filter((debit) => debit?.is_returned && debit.initiated !== false)
      expect(await scoreOf()).toBe(untouched + 15 * came_back.length)
    }),
    {
      numRuns: 15,
      examples: [[[evaluated, cameBack, { debit: 'one', action: { name: 'decide', initiated: false } }]]],
    },
  )
})
