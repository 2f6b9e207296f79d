import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CONSENT_NOTICE_MS, deadlinesOf, instantsOf, stepItem, type ItemEvent, type ItemLife } from './item-life.ts'

const DAY_MS = 86_400_000
const healthy: ItemLife = {
  status: 'HEALTHY',
  consent_expires_ms: 180 * DAY_MS,
  login_expires_ms: null,
  consent_notice_ms: null,
}
const at = (day: number): ItemEvent => ({ type: 'time_passed', now_ms: day * DAY_MS })

/** Lets events happen one after the other; the last life, and the news of each event. */
function live(start: ItemLife, events: readonly ItemEvent[]) {
  let life = start
  const news = events.map((event) => {
    const next = stepItem(life, event)
    life = next.life
    return next.news
  })
  return { life, news }
}

describe('the life of an Item', () => {
  test('is told of the end of its consent a week before, once, and of the end when it comes', () => {
    const { life, news } = live(healthy, [at(172), at(173), at(174), at(180), at(181)])
    expect(news).toEqual([[], ['CONSENT_ENDS_SOON'], [], ['LOGIN_REQUIRED'], []])
    expect(life.status).toBe('LOGIN_REQUIRED')
  })

  test('begins anew with a new login', () => {
    const deadlines = { consent_expires_ms: 360 * DAY_MS, login_expires_ms: null }
    const repaired: ItemEvent = { type: 'repaired', is_own: true, deadlines }
    const { life, news } = live(healthy, [at(173), repaired, at(180), at(353), at(360)])
    expect(news).toEqual([['CONSENT_ENDS_SOON'], [], [], ['CONSENT_ENDS_SOON'], ['LOGIN_REQUIRED']])
    expect(life.status).toBe('LOGIN_REQUIRED')
  })

  test('is told of a repair that happened elsewhere, where there was something to repair', () => {
    const repaired: ItemEvent = { type: 'repaired', is_own: false, deadlines: healthy }
    expect(live(healthy, [repaired, { type: 'login_ended' }, repaired]).news).toEqual([
      [],
      ['LOGIN_REQUIRED'],
      ['LOGIN_REPAIRED'],
    ])
  })

  test('lasts 30 days in the sandbox, as long as the consent where there is one, and for ever elsewhere', () => {
    expect(deadlinesOf('sandbox', null, 0)).toEqual({ consent_expires_ms: null, login_expires_ms: 30 * DAY_MS })
    const consent = { consent_expires_ms: 180 * DAY_MS, login_expires_ms: null }
    expect(deadlinesOf('sandbox', 180, 0)).toEqual(consent)
    expect(deadlinesOf('production', 180, 0)).toEqual(consent)
    expect(deadlinesOf('production', null, 0)).toEqual({ consent_expires_ms: null, login_expires_ms: null })
  })

  const event = (now_ms: number): fc.Arbitrary<ItemEvent> =>
    fc.oneof(
      { weight: 5, arbitrary: fc.constant<ItemEvent>({ type: 'time_passed', now_ms }) },
      fc.constantFrom<ItemEvent>({ type: 'login_ended' }, { type: 'permission_revoked' }, { type: 'removed' }),
      fc.tuple(fc.boolean(), fc.option(fc.constantFrom(90, 180, 365))).map(([is_own, days]): ItemEvent => ({
        type: 'repaired',
        is_own,
        deadlines: deadlinesOf('sandbox', days, now_ms),
      })),
    )
  const story = fc.array(fc.integer({ min: 0, max: 40 * DAY_MS }), { maxLength: 30 }).chain((waits) => {
    let now_ms = 0
    return fc.tuple(...waits.map((wait) => event((now_ms += wait))))
  })

  test('ends once, tells of each consent and of each end once, and is never healthy past a deadline', () => {
    fc.assert(
      fc.property(story, fc.option(fc.constantFrom(90, 180)), (events, days) => {
        let life: ItemLife = { status: 'HEALTHY', consent_notice_ms: null, ...deadlinesOf('sandbox', days, 0) }
        let notices = 0
        for (const happened of events) {
          const { life: next, news } = stepItem(life, happened)
          if (life.status === 'ENDED') expect({ next, news }).toEqual({ next: life, news: [] })
          if (happened.type === 'repaired') notices = 0
          notices += news.filter((piece) => piece === 'CONSENT_ENDS_SOON').length
          expect(notices).toBeLessThanOrEqual(1)
          if (news.includes('LOGIN_REPAIRED')) expect([life.status, next.status]).toEqual(['LOGIN_REQUIRED', 'HEALTHY'])
          if (happened.type === 'time_passed' && life.status !== 'ENDED') {
            const ends = [life.consent_expires_ms, life.login_expires_ms].filter((end) => end !== null)
            const isPast = ends.some((end) => end <= happened.now_ms)
            expect(news.includes('LOGIN_REQUIRED')).toBe(isPast && life.status === 'HEALTHY')
            if (isPast) expect(next.status).toBe('LOGIN_REQUIRED')
            // Looking twice is looking once: a job may come again after a crash.
            expect(stepItem(next, happened)).toEqual({ life: next, news: [] })
          }
          life = next
        }
      }),
    )
  })

  test('is looked at when something is due, and at no other time', () => {
    fc.assert(
      fc.property(fc.constantFrom(90, 180, 365, null), (days) => {
        const deadlines = deadlinesOf('sandbox', days, 0)
        const instants = instantsOf(deadlines)
        let life: ItemLife = { status: 'HEALTHY', consent_notice_ms: null, ...deadlines }
        for (const now_ms of instants) {
          expect(stepItem(life, { type: 'time_passed', now_ms: now_ms - 1 })).toEqual({ life, news: [] })
          const next = stepItem(life, { type: 'time_passed', now_ms })
          expect(next.news).toHaveLength(1)
          life = next.life
        }
        expect(instants).toHaveLength(days === null ? 1 : 2)
        if (days !== null) expect(instants[0]).toBe(instants[1]! - CONSENT_NOTICE_MS)
      }),
    )
  })
})
