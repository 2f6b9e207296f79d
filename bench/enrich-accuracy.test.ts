import { expect, test } from 'vitest'
import { readBrandTable } from '../packages/bank-text/brands.ts'
import { readLessons } from '../packages/bank-text/model.ts'
import { wordsOf } from '../packages/bank-text/words.ts'
import { accuracyOf, labelled, lookup, ours } from './enrich-accuracy.ts'

const unseen = labelled.filter(({ kind }) => kind === 'unseen')

test('the labelled descriptions are many, and each stands there once', () => {
  expect(labelled.length).toBeGreaterThan(300)
  expect(unseen.length).toBeGreaterThan(100)
  const texts = labelled.map(({ description }) => wordsOf(description).join(' '))
  expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
})

test('nothing of them was learned: no phrase is a description, or the name of a shop that nobody knows', () => {
  const phrases = new Set(readLessons().map(({ words }) => words.join(' ')))
  const brands = new Set(readBrandTable().map(({ brand }) => brand.name))
  const texts = labelled.flatMap(({ description, merchant }) =>
    merchant === null || brands.has(merchant) ? [description] : [description, merchant],
  )
  expect(texts.filter((text) => phrases.has(wordsOf(text).join(' ')))).toEqual([])
  const printed = new Set(readBrandTable().map(({ text }) => text))
  expect(labelled.filter(({ description }) => printed.has(wordsOf(description).join(' ')))).toEqual([])
})

test('accuracy stays where it was measured, and above a plain look-up', () => {
  for (const [rows, floor] of [
    [unseen, { merchant: 0.93, primary: 0.88, detailed: 0.84 }],
    [labelled, { merchant: 0.97, primary: 0.96, detailed: 0.95 }],
  ] as const) {
    const [measured, reference] = [accuracyOf(ours, rows), accuracyOf(lookup, rows)]
    for (const what of ['merchant', 'primary', 'detailed'] as const) {
      expect(measured[what], what).toBeGreaterThanOrEqual(floor[what])
      expect(measured[what], what).toBeGreaterThan(reference[what])
    }
  }
})
