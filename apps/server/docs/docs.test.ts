import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { endpoints } from '@gingham/api'
import { catalogue, type ErrorCode } from '@gingham/api-kit'
import { makeDocs } from './docs.ts'
import { errorAnchor } from './links.ts'
import { startTestServer, type TestServer } from '../testing.ts'
import { testBanks, testUsers } from './test-users.data.ts'

const docs = makeDocs({
  endpoints,
  base_url: 'http://localhost:4000',
  versions: ['2020-09-14'],
  institutions: new Map(testBanks.map(({ institution_id }) => [institution_id, institution_id])),
})
const pages = new Map(docs.paths.map((path) => [path, docs.page(path)?.text ?? '']))
const idsOf = (text: string) => [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!)

/** What is wrong with the nesting of a document’s elements. */
function misnested(text: string): string[] {
  const open: string[] = []
  const wrong: string[] = []
  for (const [, slash, name = ''] of text.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s+[a-z-]+(?:="[^"<]*")?)*\s*\/?>/g)) {
    if (['meta', 'link', 'img', 'input', 'wbr'].includes(name)) continue
    if (slash === '') open.push(name)
    else if (open.at(-1) === name) open.pop()
    else wrong.push(`</${name}> closes <${open.at(-1) ?? ''}>`)
  }
  return [...wrong, ...open.map((name) => `<${name}> stays open`)]
}

describe('the pages of the reference', () => {
  test('there is one for each endpoint, with the endpoint’s anchor and its examples', () => {
    for (const { path, examples } of endpoints) {
      const text = pages.get(`/docs${path}`) ?? ''
      expect(idsOf(text)).toContain(path)
      expect(text.match(/curl<\/span> http:\/\/localhost:4000/g)).toHaveLength(examples.length)
    }
  })

  test('there is an entry for each error of the catalogue', () => {
    const ids = idsOf(pages.get('/docs/errors') ?? '')
    const missing = (Object.keys(catalogue) as ErrorCode[]).filter((key) => !ids.includes(errorAnchor(key)))
    expect(missing).toEqual([])
  })

  test('every link leads to a page, and to an anchor that is on it', () => {
    const broken: string[] = []
    for (const [page, text] of pages) {
      for (const [, target = ''] of text.matchAll(/ href="([^"]*)"/g)) {
        if (/^https?:|^\/docs\/assets\/|^\/(openapi\.json|dashboard)$/.test(target)) continue
        const [path = '', anchor] = target.split('#')
        const found = pages.get(path === '' ? page : path)
        if (found === undefined || (anchor !== undefined && !idsOf(found).includes(anchor)))
          broken.push(`${page} → ${target}`)
      }
    }
    expect(broken).toEqual([])
  })

  test('are well-formed, with ids that stand once', () => {
    for (const [path, text] of pages) {
      const ids = idsOf(text)
      expect(misnested(text), path).toEqual([])
      expect(
        ids.filter((id, index) => ids.indexOf(id) !== index),
        path,
      ).toEqual([])
    }
  })

  test('show no inside of the program', () => {
    for (const [path, text] of pages) {
      const words = text.replace(/<[^>]*>/g, '')
      expect(words, path).not.toMatch(/undefined|\[object |NaN|\$\{/)
      expect(text, path).not.toMatch(/<script(?! src)|<style|style="| on[a-z]+="/)
    }
  })

  test('the search knows every endpoint and error, and endpoints by their nested fields', () => {
    const index = JSON.parse(docs.search().text) as { href: string; title: string; words: string }[]
    expect(index).toHaveLength(endpoints.length + Object.keys(catalogue).length)
    const byField = index.filter(({ words }) => words.split(' ').includes('iso_currency_code'))
    expect(byField.map(({ title }) => title)).toContain('/accounts/get')
    for (const { href } of index) expect(pages.has(href.split('#')[0]!)).toBe(true)
  })
})

test('a server that is reached below a path has its pages and links there', () => {
  const below = makeDocs({ endpoints, base_url: 'https://a.example/b', versions: [], institutions: new Map() })
  expect(below.paths.every((path) => path.startsWith('/b/docs'))).toBe(true)
  const links = [...(below.page('/b/docs/errors')?.text ?? '').matchAll(/ (?:href|src)="([^"#]*)/g)].map(
    ([, to]) => to!,
  )
  expect(links.filter((to) => to !== '' && !to.startsWith('/b/'))).toEqual([])
})

describe('the reference on the server', () => {
  let server: TestServer
  beforeAll(async () => void (server = await startTestServer()))
  afterAll(() => server.close())

  test('has the address that errors carry in documentation_url', async () => {
    const { body } = await server.call('/accounts/get', { access_token: 'access-sandbox-none' })
    expect(body.error_code).toBe('INVALID_ACCESS_TOKEN')
    const { pathname, hash } = new URL(body.documentation_url)
    const answer = await fetch(server.url + pathname)
    expect(answer.status).toBe(200)
    expect(await answer.text()).toContain(`id="${hash.slice(1)}"`)
  })

  test('sends nothing twice to those who have it, and forbids what is inline', async () => {
    for (const path of ['/docs', '/docs/', '/docs/accounts/get', '/docs/assets/docs.css', '/docs/assets/docs.js']) {
      const first = await fetch(server.url + path)
      expect(first.status).toBe(200)
      const etag = first.headers.get('etag') ?? ''
      const second = await fetch(server.url + path, { headers: { 'if-none-match': etag } })
      expect(second.status).toBe(304)
    }
    const { headers } = await fetch(`${server.url}/docs`)
    expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/)
    expect(headers.get('content-security-policy')).not.toContain('unsafe')
  })

  test('answers 404 with a page where there is none', async () => {
    const answer = await fetch(`${server.url}/docs/accounts/%3Cscript%3E`)
    expect(answer.status).toBe(404)
    expect(answer.headers.get('content-type')).toContain('text/html')
    expect(await answer.text()).toContain('There is no such page')
  })

  test.each(testUsers)('$username with $password is a login that the banks know', async ({ username, password }) => {
    const { status, body } = await server.call('/sandbox/public_token/create', {
      institution_id: 'ins_109508',
      initial_products: ['transactions'],
      options: { override_username: username, override_password: password ?? 'any' },
    })
    const forced = /^error_(.*)$/.exec(password ?? '')?.[1]
    if (forced === undefined) expect(body).toMatchObject({ public_token: expect.any(String) })
    else expect([status, body.error_code]).toEqual([400, forced])
  })

  test('names banks that exist', () => {
    for (const { institution_id } of testBanks)
      expect(server.house.sources.findInstitution(institution_id)).toMatchObject({ institution_id })
  })
})
