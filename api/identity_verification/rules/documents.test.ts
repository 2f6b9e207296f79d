import { expect, test } from 'vitest'
import { nobody } from '../verification.ts'
import { checkDocument } from './documents.ts'
import { samplePerson } from './sample-person.data.ts'

test('a document comes from the country that the person gave, or from another one', () => {
  const shownBy = (country: string | null) => {
    const address = country === null ? null : { ...samplePerson.address, country }
    return checkDocument([], 'passport', { ...nobody, address }, '2026-03-15')
  }
  expect(shownBy('US')).toMatchObject({ status: 'success', issuing_country: 'match' })
  expect(shownBy(null)).toMatchObject({ status: 'success', issuing_country: 'match' })
  expect(shownBy('GB')).toMatchObject({ status: 'success', issuing_country: 'no_match' })
})
