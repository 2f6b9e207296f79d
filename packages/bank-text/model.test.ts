import { expect, test } from 'vitest'
import { learn, readLessons } from './model.ts'

const lessons = readLessons('[DRINKS]\ncoffee bar, tea house\n\n[HEALTH]\ndental care, eye clinic\n')

test('lessons are the phrases below each heading', () => {
  expect(lessons).toEqual([
    { detailed: 'DRINKS', words: ['COFFEE', 'BAR'] },
    { detailed: 'DRINKS', words: ['TEA', 'HOUSE'] },
    { detailed: 'HEALTH', words: ['DENTAL', 'CARE'] },
    { detailed: 'HEALTH', words: ['EYE', 'CLINIC'] },
  ])
})

test('a model guesses by words that it knows, and by pieces of those that it does not', () => {
  const model = learn(lessons)
  expect(model.guess(['SUNNY', 'COFFEE'])).toMatchObject({ detailed: 'DRINKS', known_words: 1 })
  expect(model.guess(['DENTALS'])).toMatchObject({ detailed: 'HEALTH', known_words: 0 })
  expect(model.guess(['DENTALS']).probability).toBeGreaterThan(0.9)
  expect(model.guess(['XYZ'])).toMatchObject({ probability: 0.5, known_words: 0 })
  expect([model.knows('COFFEE'), model.knows('SUNNY')]).toEqual([true, false])
})

test('it guesses better than the most frequent category when a tenth of the lessons is left out', () => {
  const all = readLessons()
  const held = all.filter((_, index) => index % 10 === 0)
  const model = learn(all.filter((_, index) => index % 10 !== 0))
  const right = held.filter(({ words, detailed }) => model.guess(words).detailed === detailed).length
  const counts = Map.groupBy(held, ({ detailed }) => detailed)
  const most = Math.max(...[...counts.values()].map(({ length }) => length))
  expect(right).toBeGreaterThan(held.length / 2)
  expect(right).toBeGreaterThan(5 * most)
})
