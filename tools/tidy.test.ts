import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { endpoints, pageEndpoints } from '@gingham/api'
import { exportNameOf, fileOf } from './gen/addresses.ts'
import { testsOf } from './gen/tests-of.ts'
import { ROOT } from './run.ts'

/** The house's own laws. Each failure names the file and the way out. */
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter((file) => file !== '' && existsSync(resolve(ROOT, file)))
const code = files.filter((file) => /\.tsx?$/.test(file) && !isGenerated(file))
const read = (file: string) => readFileSync(resolve(ROOT, file), 'utf8')

const LINES_MAX = 300
const FILE_BYTES_MAX = 1024 * 1024

describe('tidy', () => {
  test('the URL is the address: every endpoint stands in the file of its path, with a test beside it', () => {
    const wrong = endpoints.flatMap(({ path }) => {
      const file = fileOf(path)
      const missing = [file, file.replace(/\.ts$/, '.test.ts')].filter((name) => !existsSync(resolve(ROOT, name)))
      const isExported = missing.length > 0 || new RegExp(`export const ${exportNameOf(path)}\\b`).test(read(file))
      return [...missing, ...(isExported ? [] : [`${file} must export ${exportNameOf(path)}`])]
    })
    expect(wrong).toEqual([])
  })

  test('every file that defines an endpoint is in the list of its room', () => {
    const defined = code.filter(
      (file) =>
        file.startsWith('api/') && !file.endsWith('.test.ts') && /= define(Public)?Endpoint\(\{/.test(read(file)),
    )
    const listed = new Set([...endpoints, ...pageEndpoints].map(({ path }) => fileOf(path)))
    expect(
      defined.filter((file) => !listed.has(file)).map((file) => `${file}: add it to its room’s endpoints.ts`),
    ).toEqual([])
  })

  test('each error of a contract is asserted by a test of its room', () => {
    const untested = endpoints.flatMap(({ path, errors }) => {
      const { tested_errors } = testsOf(path)
      return errors.filter((key) => !tested_errors.includes(key)).map((key) => `${path}: ${key}`)
    })
    expect(untested).toEqual([])
  })

  test('rooms meet at their doors: nothing but index.ts, the house and shared tables is imported from another room', () => {
    const shared = new Set([
      'house',
      'data-scopes.ts',
      'database.ts',
      'products.ts',
      'product-lists.ts',
      'contact-details.ts',
      'rate-limiter.ts',
      'rate-limits.data.ts',
      'rate-limits.ts',
      'index.ts',
    ])
    const wrong = importsOf(code.filter((file) => file.startsWith('api/') && !file.endsWith('.test.ts'))).filter(
      ({ file, target }) => {
        const [top, room] = target.split('/')
        if (
          top !== 'api' ||
          room === undefined ||
          shared.has(room) ||
          file === 'api/index.ts' ||
          file === 'api/database.ts'
        )
          return false
        return file.split('/')[1] !== room && target !== `api/${room}/index.ts`
      },
    )
    expect(wrong.map(({ file, target }) => `${file} imports ${target}: go through the door`)).toEqual([])
  })

  test('imports point one way: apps → api, sources → packages; clients stand alone', () => {
    const wrong = code
      .filter((file) => !file.endsWith('.test.ts') && !/(^|\/)testing(\.ts$|\/)/.test(file))
      .flatMap((file) => {
        const names = [...read(file).matchAll(/from '(@gingham\/[^']+)'/g)].map(([, name]) => name!)
        return names.filter((name) => !mayImport(file, name)).map((name) => `${file} imports ${name}`)
      })
    expect(wrong).toEqual([])
  })

  test('files are small, and names say what is in them', () => {
    const long = code.filter((file) => !file.endsWith('.data.ts') && read(file).split('\n').length > LINES_MAX)
    const vague = code.filter((file) =>
      /(^|[-./])(utils?|helpers?|common|misc|manager|service|base)([-.]|$)/.test(basename(file)),
    )
    // The document of all contracts is as long as they are.
    const big = files.filter(
      (file) => file !== 'docs/reference/openapi.json' && statSync(resolve(ROOT, file)).size > FILE_BYTES_MAX,
    )
    expect(long.map((file) => `${file}: more than ${LINES_MAX} lines, split it by idea`)).toEqual([])
    expect(vague).toEqual([])
    expect(big).toEqual([])
  })

  test('time and chance are injected', () => {
    const allowed = /^(packages\/clock|tools|bench|conformance|clients|apps\/(link|dashboard|quickstart))\//
    const wrong = code.filter(
      (file) =>
        !allowed.test(file) &&
        !file.endsWith('.test.ts') &&
        /Date\.now\(\)|new Date\(\)|Math\.random\(/.test(read(file)),
    )
    expect(wrong).toEqual([])
  })

  test('every test asserts something', () => {
    const idle = code.filter((file) => file.endsWith('.test.ts') && !/expect|assert|fc\./.test(read(file)))
    expect(idle).toEqual([])
  })

  test('nothing is left to do later', () => {
    const mark = new RegExp(`\\b(${['TO', 'DO'].join('')}|${['FIX', 'ME'].join('')})\\b`)
    expect(code.filter((file) => mark.test(read(file)))).toEqual([])
  })

  test('links between pages lead somewhere, and each page has one title', () => {
    const pages = files.filter((file) => file.endsWith('.md') && !file.startsWith('.changeset/'))
    const wrong = pages.flatMap((page) => {
      const text = read(page).replace(/```[\s\S]*?```/g, '')
      const targets = [...text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(([, target]) => target!)
      const broken = targets
        .filter((target) => !existsSync(resolve(ROOT, dirname(page), target)))
        .map((target) => `${page} → ${target}`)
      const titles = text.match(/^# /gm)?.length ?? 0
      return titles === 1 ? broken : [...broken, `${page} has ${titles} titles`]
    })
    expect(wrong).toEqual([])
  })
})

function isGenerated(file: string): boolean {
  return file.includes('.gen.') || file.includes('/generated/')
}

/** Relative imports as paths from the root. */
function importsOf(from: readonly string[]): { file: string; target: string }[] {
  return from.flatMap((file) =>
    [...read(file).matchAll(/from '(\.[^']+)'/g)].map(([, name]) => ({
      file,
      target: resolve('/', dirname(file), name!).slice(1),
    })),
  )
}

const LAYERS: Record<string, RegExp> = {
  packages: /^@gingham\/(api-kit|store|clock|jobs|webhooks|engine)$/,
  sources: /^@gingham\/(bank-text|clock|store|sources)/,
  api: /^@gingham\/(api-kit|bank-text|store|clock|jobs|webhooks|engine|pdf|sources)$/,
  clients: /^@gingham\/(client|adapter|testing)/,
}

function mayImport(file: string, name: string): boolean {
  return LAYERS[file.split('/')[0]!]?.test(name) ?? true
}
