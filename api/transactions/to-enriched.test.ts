import { expect, test } from 'vitest'
import { readBrandTable } from '../../packages/bank-text/brands.ts'
import { entryKinds } from '../../packages/bank-text/entry-kind.data.ts'
import { categoryByMcc } from '../../packages/bank-text/mcc.data.ts'
import { readLessons } from '../../packages/bank-text/model.ts'
import { processors } from '../../packages/bank-text/processor.data.ts'
import { isDetailedV2 } from './personal-finance-category.ts'

test('every category that a text can be read as is one of the taxonomy', () => {
  const named = [
    ...readBrandTable().flatMap(({ brand }) => [brand.detailed, brand.received]),
    ...entryKinds.map(({ detailed }) => detailed),
    ...categoryByMcc.values(),
    ...readLessons().map(({ detailed }) => detailed),
    ...processors.map(({ sells }) => sells),
  ]
  expect(named.length).toBeGreaterThan(1_000)
  expect(named.filter((detailed) => detailed !== undefined && !isDetailedV2(detailed))).toEqual([])
})
