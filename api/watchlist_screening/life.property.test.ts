import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { halves, startScreeningServer, type ScreeningServer } from './testing/screening-server.ts'

const DAY_MS = 86_400_000

const name = fc.constantFrom('listed', 'clean', 'seasonal')
const act = fc.oneof(
  fc.record({ set: fc.constantFrom('cleared', 'rejected', 'pending_review') }),
  fc.record({ search: name }),
  fc.record({ review: fc.constantFrom('confirmed_hits', 'dismissed_hits') }),
  fc.record({ wait: fc.integer({ min: 1, max: 200 }) }),
  fc.record({ assign: fc.constantFrom('reviewer-1', 'reviewer-2') }),
)
type Act =
  | { set: string }
  | { search: 'listed' | 'clean' | 'seasonal' }
  | { review: string }
  | { wait: number }
  | { assign: string }

interface Screening {
  id: string
  status: string
  audit_trail: { source: string }
}

interface Hit {
  id: string
  review_status: string
}

describe.each(Object.keys(halves) as (keyof typeof halves)[])('the screening of an %s', (kind) => {
  let server: ScreeningServer
  beforeAll(async () => void (server = await startScreeningServer(kind)))
  afterAll(() => server.close())

  /** Does it; whether somebody of the team has decided about the status. */
  async function take(id: string, asked: Act, hits: readonly Hit[]): Promise<boolean> {
    const { half } = server
    const named = { [half.screening_id]: id }
    if ('wait' in asked) {
      server.clock.advance(asked.wait * DAY_MS)
      await server.settle()
      return false
    }
    if ('review' in asked) {
      const [hit] = hits
      const none = { confirmed_hits: [], dismissed_hits: [] }
      if (hit === undefined) return false
      const { status } = await server.ask('review/create', { ...named, ...none, [asked.review]: [hit.id] })
      expect(status).toBe(hit.review_status === 'pending_review' ? 200 : 400)
      return false
    }
    const search_terms = 'search' in asked && {
      [half.program_id]: half.program,
      legal_name: half[asked.search],
    }
    const change = 'set' in asked ? { status: asked.set } : 'assign' in asked ? { assignee: asked.assign } : {}
    const { status } = await server.ask('update', { ...named, ...change, ...(search_terms && { search_terms }) })
    expect(status).toBe(200)
    return 'set' in asked
  }

  test('is decided by people, reopened by news only, and told each time', async () => {
    await fc.assert(
      fc.asyncProperty(name, fc.array(act, { maxLength: 6 }), async (first, acts) => {
        const { half } = server
        const { body: created } = await server.screen(half[first])
        const named = { [half.screening_id]: created.id }
        let before = created as Screening
        let hits = (await server.hitsOf(created.id)) as Hit[]
        expect(before.status).toBe(hits.length > 0 ? 'pending_review' : 'cleared')
        let edges = 0
        for (const asked of acts) {
          const isDecided = await take(before.id, asked, hits)
          const { body: after } = await server.ask('get', named)
          const found = (await server.hitsOf(created.id)) as Hit[]
          const isMoved = after.status !== before.status
          if (isMoved) edges += 1
          if (isMoved && before.status === 'rejected') expect(isDecided).toBe(true)
          if (isMoved && 'review' in asked) throw new Error('a review is not about the status')
          if (isMoved && 'wait' in asked) {
            expect(after.audit_trail.source).toBe('system')
            const { body } = await server.ask('history/list', named)
            expect(body[half.screenings][0].status).toBe(before.status)
          }
          for (const { id, review_status } of hits) {
            const now = found.find((hit) => hit.id === id)?.review_status
            // What was found stays in the list, and what was decided stays decided.
            if (review_status === 'pending_review') expect(now).toBeDefined()
            else expect(now).toBe(review_status)
          }
          before = after
          hits = found
        }
        const sent = (await server.sent()).filter((body) => body[half.webhook_id] === created.id)
        expect(sent).toHaveLength(edges)
        for (const body of sent) expect(body['webhook_code']).toBe('STATUS_UPDATED')
      }),
      { numRuns: 8 },
    )
  })
})
