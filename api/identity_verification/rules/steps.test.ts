import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { templates } from '../templates.data.ts'
import {
  activeStep,
  beginCourse,
  decideScreening,
  finishStep,
  skipConsent,
  stepNames,
  stopCourse,
  type Course,
  type Plan,
  type StepName,
} from './steps.ts'

const rule = fc.constantFrom<('always' | 'never')[]>('always', 'never')
const plan: fc.Arbitrary<Plan> = fc.record({
  accept_tos: rule,
  verify_sms: rule,
  kyc_check: rule,
  documentary_verification: fc.constantFrom('always', 'never', 'fallback'),
  selfie_check: rule,
  watchlist_screening: rule,
  risk_check: rule,
})
const skipped = fc.subarray([...stepNames]).map((steps) => new Set<StepName>(steps))
const move = fc.oneof(
  fc.record({ step: fc.constantFrom(...stepNames), outcome: fc.constantFrom('success', 'failed', 'pending_review') }),
  fc.record({ stop: fc.constantFrom('expired', 'canceled') }),
  fc.record({ decide: fc.constantFrom('cleared', 'rejected') }),
  fc.constant({ agreed: true }),
)
type Move = { step: StepName; outcome: 'success' } | { stop: 'expired' } | { decide: 'cleared' } | { agreed: true }

function take(course: Course, asked: unknown, by: Plan): Course | undefined {
  const wish = asked as Move
  if ('stop' in wish) return stopCourse(course, wish.stop)
  if ('decide' in wish) return decideScreening(course, wish.decide)
  if ('agreed' in wish) return skipConsent(course, by)
  return finishStep(course, wish.step, wish.outcome, by)
}

/** What holds of every verification, however it came about. */
function expectSound({ status, steps }: Course): void {
  const active = stepNames.filter((step) => steps[step] === 'active')
  expect(active).toHaveLength(status === 'active' ? 1 : 0)
  if (status === 'success') {
    expect(stepNames.filter((step) => ['waiting_for_prerequisite', 'pending_review'].includes(steps[step]))).toEqual([])
    // Documents alone make up for a failure, of the check of data.
    const failed = stepNames.filter((step) => steps[step] === 'failed')
    expect(failed.filter((step) => step !== 'kyc_check')).toEqual([])
    if (failed.length > 0) expect(steps.documentary_verification).toBe('success')
  }
  if (status === 'pending_review') expect(steps.watchlist_screening).toBe('pending_review')
  if (status === 'failed') expect(stepNames.some((step) => steps[step] === 'failed')).toBe(true)
}

describe('the course of a verification', () => {
  test('is sound after any moves, in any order', () => {
    fc.assert(
      fc.property(plan, skipped, fc.array(move, { maxLength: 20 }), (by, left_out, moves) => {
        let course = beginCourse(by, left_out)
        expectSound(course)
        for (const asked of moves) {
          const next = take(course, asked, by)
          if (next === undefined) continue
          expectSound(next)
          for (const step of stepNames) {
            const [before, after] = [course.steps[step], next.steps[step]]
            // What is done stays done; only a screening is looked at again.
            if (['success', 'failed', 'skipped', 'not_applicable', 'expired', 'canceled'].includes(before)) {
              expect(after).toBe(before)
            }
            if (before === 'waiting_for_prerequisite') expect(after).not.toBe('success')
          }
          if (course.status !== 'active' && course.status !== 'pending_review') expect(next.status).toBe(course.status)
          course = next
        }
      }),
    )
  })

  test('ends when every active step ends well', () => {
    fc.assert(
      fc.property(plan, skipped, (by, left_out) => {
        let course = beginCourse(by, left_out)
        for (let step = activeStep(course); step !== null; step = activeStep(course)) {
          course = finishStep(course, step, 'success', by)!
        }
        expect(course.status).toBe('success')
        for (const step of stepNames) {
          const isTaken = by[step] === 'always' && !left_out.has(step)
          if (isTaken) expect(course.steps[step]).toBe('success')
        }
      }),
    )
  })

  test('a step that is not the active one cannot end', () => {
    const course = beginCourse(templates[0]!.plan, new Set())
    expect(activeStep(course)).toBe('accept_tos')
    for (const step of stepNames.slice(1))
      expect(finishStep(course, step, 'success', templates[0]!.plan)).toBeUndefined()
    expect(finishStep(course, 'accept_tos', 'pending_review', templates[0]!.plan)).toBeUndefined()
  })

  test('documents make up for data that do not match, where the template says so', () => {
    const { plan: by } = templates.find(({ template_id }) => template_id === 'idvtmp_default')!
    const skip = new Set<StepName>(['accept_tos', 'verify_sms'])
    const failed = finishStep(beginCourse(by, skip), 'kyc_check', 'failed', by)!
    expect(failed).toMatchObject({ status: 'active', steps: { documentary_verification: 'active' } })
    expect(finishStep(failed, 'documentary_verification', 'failed', by)).toMatchObject({ status: 'failed' })
    const passed = finishStep(beginCourse(by, skip), 'kyc_check', 'success', by)!
    expect(passed.steps.documentary_verification).toBe('waiting_for_prerequisite')
    expect(activeStep(passed)).toBe('watchlist_screening')
  })

  test('a hit waits for somebody to look, who decides', () => {
    const { plan: by } = templates.find(({ template_id }) => template_id === 'idvtmp_screening')!
    const begun = beginCourse(by, new Set(['accept_tos']))
    const pending = finishStep(
      finishStep(begun, 'watchlist_screening', 'pending_review', by)!,
      'risk_check',
      'success',
      by,
    )!
    expect(pending.status).toBe('pending_review')
    expect(decideScreening(pending, 'cleared')).toMatchObject({ status: 'success' })
    expect(decideScreening(pending, 'rejected')).toMatchObject({
      status: 'failed',
      steps: { watchlist_screening: 'failed' },
    })
    expect(stopCourse(pending, 'canceled')).toBeUndefined()
  })
})
