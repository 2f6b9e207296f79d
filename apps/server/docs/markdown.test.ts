import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { renderInline, renderMarkdown } from './markdown.ts'

const links = { find: (words: string) => (words === '/item/get' || words === 'NO_ACCOUNTS' ? `#${words}` : undefined) }
const inline = (text: string) => renderInline(text, links).text

test('marks code, strong words and links', () => {
  expect(inline('a `b<c` **d** [e](https://e.example)')).toBe(
    'a <code>b&lt;c</code> <strong>d</strong> <a href="https://e.example">e</a>',
  )
})

test('links endpoints and errors wherever they are named, and nothing else', () => {
  const get = '<a href="#/item/get"><code>/item/get</code></a>'
  expect(inline('Call /item/get or `/item/get`.')).toBe(`Call ${get} or ${get}.`)
  expect(inline('NO_ACCOUNTS, NO_ACCOUNTS_AT_ALL')).toBe(
    '<a href="#NO_ACCOUNTS"><code>NO_ACCOUNTS</code></a>, NO_ACCOUNTS_AT_ALL',
  )
  expect(inline('/item/getter')).toBe('/item/getter')
})

test('makes paragraphs and lists', () => {
  const { text } = renderMarkdown('One\nline.\n\nThen:\n- a\n  b\n- c\n\n1. x\n2. y', links)
  expect(text.replace(/\s+/g, ' ').replaceAll('> <', '><')).toBe(
    '<p>One line.</p><p>Then:</p><ul><li>a b</li><li>c</li></ul><ol><li>x</li><li>y</li></ol>',
  )
})

test('leaves no text out and lets no markup in', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const rendered = inline(text)
      expect(rendered.replace(/<\/?(code|strong)>|<a href="[^"<>]*">|<\/a>/g, '')).not.toMatch(/[<>]/)
    }),
  )
})
