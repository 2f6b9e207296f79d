import { legacyCategoriesText } from './legacy-categories.data.ts'

/** Where money moved: at a place, online, or by an act of banking. */
export type LegacyCategoryGroup = 'place' | 'special' | 'digital'

export interface LegacyCategory {
  /** Eight digits: two for the first level, three for each of the next two, 000 where a level is not used. */
  category_id: string
  group: LegacyCategoryGroup
  /** One to three names, the most general first. */
  hierarchy: readonly string[]
}

const line = /^((?: {2}){0,2})(\d{2,3}) (.+?)(?: \[(place|special|digital)\])?$/

/**
 * Reads the tree notation: two spaces per level, `number name [group]`. A row without a group has its parent's.
 * @throws when a line has another form, hangs below nothing, or has no group to inherit.
 */
export function parseLegacyCategories(text: string): LegacyCategory[] {
  const categories: LegacyCategory[] = []
  const branch: LegacyCategory[] = []
  for (const row of text.split('\n').filter((one) => one !== '')) {
    const [, indent = '', digits = '', name = '', group] = line.exec(row) ?? []
    const level = indent.length / 2
    const parent = branch[level - 1]
    const inherited = (group as LegacyCategoryGroup | undefined) ?? parent?.group
    if (inherited === undefined || level > branch.length || digits.length !== (level === 0 ? 2 : 3)) {
      throw new Error(`not a row of the category tree: "${row}"`)
    }
    const prefix = parent === undefined ? '' : parent.category_id.slice(0, 3 * level - 1)
    const category: LegacyCategory = {
      category_id: (prefix + digits).padEnd(8, '0'),
      group: inherited,
      hierarchy: [...(parent?.hierarchy ?? []), name],
    }
    branch.length = level
    branch.push(category)
    categories.push(category)
  }
  return categories
}

/** Every legacy category, in the order of category_id. */
export const legacyCategories: readonly LegacyCategory[] = parseLegacyCategories(legacyCategoriesText)

const byId = new Map(legacyCategories.map((category) => [category.category_id, category]))

/** @returns undefined when no category has this id */
export function findLegacyCategory(category_id: string): LegacyCategory | undefined {
  return byId.get(category_id)
}
