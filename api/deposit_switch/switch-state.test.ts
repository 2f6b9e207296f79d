import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stepSwitch, switchStates, type SwitchEvent, type SwitchState } from './switch-state.ts'

const events = ['submitted', 'fulfilled', 'failed'] as const satisfies readonly SwitchEvent[]

describe('the states of a deposit switch', () => {
  test('follow one another as documented', () => {
    const table = Object.fromEntries(
      switchStates.map((state) => [state, events.map((event) => stepSwitch(state, event))]),
    )
    expect(table).toEqual({
      initialized: ['processing', null, 'error'],
      processing: [null, 'completed', 'error'],
      completed: [null, null, null],
      error: [null, null, null],
    })
  })

  test('only go forward, and end', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...events)), (happened) => {
        let state: SwitchState = 'initialized'
        const passed: SwitchState[] = [state]
        for (const event of happened) {
          const after = stepSwitch(state, event)
          if (after === null) continue
          expect(['completed', 'error']).not.toContain(state)
          passed.push((state = after))
        }
        expect(new Set(passed).size).toBe(passed.length)
        if (state === 'completed') expect(passed).toEqual(['initialized', 'processing', 'completed'])
      }),
    )
  })
})
