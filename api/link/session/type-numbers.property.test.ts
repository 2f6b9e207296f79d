import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { NumbersTerms } from './numbers-session.ts'
import type { LinkAction } from './protocol.ts'
import { FIRST_PLATYPUS, startPlayer } from './testing.ts'

const action: fc.Arbitrary<LinkAction> = fc.oneof(
  fc.constantFrom<LinkAction>(
    { type: 'continue' },
    { type: 'enter_numbers' },
    { type: 'back' },
    { type: 'select_auth_type', selection: 'flow_type_manual' },
    { type: 'select_auth_type', selection: 'flow_type_instant' },
    { type: 'submit_code', code: 'ABC' },
    { type: 'submit_code', code: 'no' },
    { type: 'take_way', way: 'enter_numbers' },
    { type: 'select_institution', institution_id: FIRST_PLATYPUS },
  ),
  fc.record({
    type: fc.constant('submit_routing_number' as const),
    routing_number: fc.constantFrom('110000000', '333333334', '011401533', '1'),
  }),
  fc.record({
    type: fc.constant('submit_account' as const),
    account_number: fc.constantFrom('1111222233330000', '1111222233331111', '1'),
    subtype: fc.constantFrom('checking' as const, 'savings' as const),
    name: fc.constantFrom('John Smith', 'Jane Doe', ''),
  }),
)

const terms: fc.Arbitrary<NumbersTerms> = fc.record({
  country: fc.constant('US' as const),
  same_day: fc.boolean(),
  instant: fc.boolean(),
  database: fc.constantFrom(null, 'database_match' as const, 'database_insights' as const),
  is_offered_first: fc.boolean(),
  reroute: fc.constantFrom('OFF' as const, 'OPTIONAL' as const, 'FORCED' as const),
})

test('whatever is typed in whatever order, an Item exists only after numbers that can be, and success only with an Item', async () => {
  await fc.assert(
    fc.asyncProperty(terms, fc.array(action, { maxLength: 20, size: 'max' }), async (typed_numbers, walk) => {
      const player = startPlayer({ products: ['auth'], typed_numbers })
      for (const each of walk) {
        const before = player.session()
        const events = player.events.length
        const pane = await player.play(each)
        const after = player.session()
        expect(pane.view_name).toBe(after.view.view_name)
        // A screen that does not change is silent; no account number outlives the answer to it.
        if (after.pane_number === before.pane_number && after.view.view_name !== 'FINISHED') {
          expect(player.events).toHaveLength(events)
        }
        expect(JSON.stringify(after.view)).not.toMatch(/1111222233/)
        if (before.item === null && after.item !== null) {
          expect(each.type).toBe('submit_account')
          expect(each.type === 'submit_account' && each.account_number.length > 4 && each.name !== '').toBe(true)
        }
        if (after.ending?.ended === 'success') expect(after.item).not.toBeNull()
      }
    }),
    { numRuns: 300 },
  )
})
