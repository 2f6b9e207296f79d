import { describe, expect, test } from 'vitest'
import { waysForward } from '../../../../api/link/session/ways-forward.data.ts'
import { loadMessages, spokenLanguages, type Messages } from './messages.ts'

/** Every sentence, by its path; functions are called with a name that must come back. */
function sentences(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, String(value('NAME', 'APP'))]]
  return Object.entries(value as Record<string, unknown>).flatMap(([key, inner]) => sentences(inner, `${path}/${key}`))
}

const english = new Map(sentences((await loadMessages('en')).messages))

describe.each(spokenLanguages)('the sentences of %s', (language) => {
  let messages: Messages
  const load = async () => (messages ??= (await loadMessages(language)).messages)

  test('are as many as in English, and none is empty', async () => {
    const own = sentences(await load())
    expect(own.map(([path]) => path).toSorted()).toEqual([...english.keys()].toSorted())
    expect(own.filter(([, sentence]) => sentence.trim() === '')).toEqual([])
  })

  test('say every name that they are given', async () => {
    for (const [path, sentence] of sentences(await load())) {
      if (english.get(path)?.includes('NAME') === true) expect(sentence, path).toContain('NAME')
      if (english.get(path)?.includes('APP') === true) expect(sentence, path).toContain('APP')
    }
  })

  test('are not left in English', async () => {
    const same = sentences(await load()).filter(
      ([path, sentence]) => language !== 'en' && english.get(path) === sentence,
    )
    // Words that languages share: Password, Mortgage and the like are short.
    expect(same.filter(([, sentence]) => sentence.split(' ').length > 2)).toEqual([])
  })

  test('have words for every error with ways of its own', async () => {
    const { error } = await load()
    expect(Object.keys(waysForward).filter((code) => !(code in error.codes))).toEqual([])
  })
})

test('a language that is not spoken yet falls back to English', async () => {
  expect(await loadMessages('vi')).toMatchObject({ language: 'en', messages: { language: 'English' } })
})
