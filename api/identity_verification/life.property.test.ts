import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { leslie, startVerificationServer, stranger, type VerificationServer } from './testing/verification-server.ts'

let server: VerificationServer
beforeAll(async () => void (server = await startVerificationServer()))
afterAll(() => server.close())

const people = {
  leslie,
  stranger,
  listed: { name: { given_name: 'Vosko', family_name: 'Drimmelbeck' }, date_of_birth: '1958-02-11' },
  throwaway: { ...leslie, email_address: 'someone@mailinator.com' },
  nobody: undefined,
}
const who = fc.constantFrom(...(Object.keys(people) as (keyof typeof people)[]))

/** What an app or its reviewers may do about one person, in any order. */
const act = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('retry' as const),
      strategy: fc.constantFrom('reset', 'incomplete', 'infer', 'custom'),
      user: who,
    }),
  },
  fc.record({ do: fc.constant('decide' as const), status: fc.constantFrom('cleared', 'rejected', 'pending_review') }),
  fc.record({ do: fc.constant('create' as const), is_idempotent: fc.boolean(), user: who }),
)
const story = fc.record({
  template_id: fc.constantFrom('idvtmp_default', 'idvtmp_kyc', 'idvtmp_screening', 'idvtmp_full'),
  gave_consent: fc.boolean(),
  user: who,
  acts: fc.array(act, { maxLength: 6 }),
})

const next: Readonly<Record<string, readonly string[]>> = {
  active: ['success', 'failed', 'pending_review', 'canceled'],
  pending_review: ['success', 'failed'],
}
const told = ['success', 'failed', 'pending_review']

interface Attempt {
  id: string
  status: string
  steps: Record<string, string>
  watchlist_screening_id: string | null
}

const custom = { verify_sms: false, kyc_check: true, documentary_verification: false, selfie_check: false }

test('attempts go on by the rules only, and every step, end and retry is told by a webhook', async () => {
  let runs = 0
  await fc.assert(
    fc.asyncProperty(story, async ({ template_id, gave_consent, user, acts }) => {
      runs += 1
      const person = { client_user_id: `story-${runs}`, template_id }
      /** As it was seen last, and what must have been told of it. */
      const seen = new Map<string, { attempt: Attempt; told: Record<string, number> }>()
      const look = async () => {
        const { body } = await server.call('/identity_verification/list', person)
        const attempts = body.identity_verifications as Attempt[]
        for (const attempt of attempts) {
          const { attempt: before, told: counts } = seen.get(attempt.id) ?? {
            attempt: { ...attempt, status: 'active', steps: {} },
            told: {},
          }
          if (attempt.status !== before.status) {
            expect(next[before.status] ?? []).toContain(attempt.status)
            counts['STATUS_UPDATED'] = (counts['STATUS_UPDATED'] ?? 0) + 1
          }
          const moved = Object.keys(attempt.steps).filter((step) => attempt.steps[step] !== before.steps[step])
          const ended = moved.filter((step) => told.includes(attempt.steps[step]!)).length
          if (ended > 0) counts['STEP_UPDATED'] = (counts['STEP_UPDATED'] ?? 0) + ended
          seen.set(attempt.id, { attempt, told: counts })
        }
        return attempts
      }
      await server.begin({ ...person, gave_consent, user: people[user] })
      await look()
      for (const asked of acts) {
        const [latest] = await look()
        if (asked.do === 'decide') {
          const { watchlist_screening_id } = latest!
          if (watchlist_screening_id === null) continue
          await server.call('/watchlist_screening/individual/update', { watchlist_screening_id, status: asked.status })
        } else if (asked.do === 'create') {
          await server.begin({ ...person, is_idempotent: asked.is_idempotent, user: people[asked.user] })
        } else {
          const { strategy } = asked
          const steps = strategy === 'custom' ? { steps: custom } : {}
          const answer = await server.retry({ ...person, strategy, ...steps, user: people[asked.user] })
          expect([200, 400]).toContain(answer.status)
          if (answer.status === 200) {
            await look()
            const made = seen.get(answer.body.id)!
            made.told['RETRIED'] = 1
            expect(answer.body.previous_attempt_id).toBe(latest?.id)
          }
        }
        await look()
      }
      const sent = await server.sent()
      for (const [id, { told: counts }] of seen) {
        const codes = sent.filter((row) => row[1] === id).map(([code]) => code)
        const tally: Record<string, number> = {}
        for (const code of codes) tally[code] = (tally[code] ?? 0) + 1
        expect(tally).toEqual(counts)
      }
      // One attempt is over before the next is told of.
      const order = [...seen.keys()]
      for (const [at, id] of order.slice(1).entries()) {
        const begun = sent.findIndex(([code, of]) => code === 'RETRIED' && of === id)
        const stopped = sent.findIndex(([code, of]) => code === 'STATUS_UPDATED' && of === order[at])
        if (stopped !== -1 && begun !== -1) expect(stopped).toBeLessThan(begun)
      }
    }),
    { numRuns: 15 },
  )
})
