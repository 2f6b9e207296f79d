import type { EffectResult, Input } from './session.ts'

const resultTypes: ReadonlySet<string> = new Set<EffectResult['type']>([
  'connect_result',
  'oauth_begun',
  'item_created',
  'code_checked',
  'effect_failed',
  'saved_found',
  'saved_opened',
  'remembered',
  'profile_found',
  'profile_created',
])

/** Whether an input is the result of an effect, and not something that a person did. */
export function isResult(input: Input): input is EffectResult {
  return resultTypes.has(input.type)
}
