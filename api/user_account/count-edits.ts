import { editGroups, type EditGroup } from './user-account.store.ts'

const DAY_MS = 86_400_000

export interface EditCounts {
  edits_current: number
  edits_1d: number
  edits_30d: number
  edits_365d: number
  edits_all_time: number
}

/**
 * How often each group of fields was changed, up to a session.
 * @param current what was changed in that session
 * @param all the same for it and every session before it
 */
export function countEdits(
  current: readonly EditGroup[],
  all: readonly { edited: readonly EditGroup[]; created_ms: number }[],
  now_ms: number,
): Record<EditGroup, EditCounts> {
  const countOf = (group: EditGroup): EditCounts => {
    const ages = all.filter(({ edited }) => edited.includes(group)).map(({ created_ms }) => now_ms - created_ms)
    const within = (days: number) => ages.filter((age_ms) => age_ms <= days * DAY_MS).length
    return {
      edits_current: current.includes(group) ? 1 : 0,
      edits_1d: within(1),
      edits_30d: within(30),
      edits_365d: within(365),
      edits_all_time: ages.length,
    }
  }
  return Object.fromEntries(editGroups.map((group) => [group, countOf(group)])) as Record<EditGroup, EditCounts>
}
