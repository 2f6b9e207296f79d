import axe from 'axe-core'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { chromium, type BrowserContextOptions, type FrameLocator, type Page } from 'playwright-core'
import { build } from 'vite'
import { openLab, type LabOptions, type QuickstartLab } from './testing.ts'

/** A quickstart with its real page, and a browser to visit it with. */
export interface BrowserLab extends QuickstartLab {
  /** Opens the quickstart as somebody who has never been there. */
  arrive: (context?: BrowserContextOptions) => Promise<Arrival>
}

export interface Arrival {
  page: Page
  /** Whatever the browser complains about: errors of the page, refusals of its Content-Security-Policy. */
  errors: string[]
  leave: () => Promise<void>
}

/** How long one step in the browser may take. */
const STEP_MS_MAX = 20_000

export const desktop = { width: 1280, height: 900 }

export async function openBrowserLab(chromium_path: string, options: LabOptions = {}): Promise<BrowserLab> {
  const page_folder = await mkdtemp(join(tmpdir(), 'quickstart-page-'))
  await buildPage('.', page_folder)
  // The API serves Link from where it is built.
  if (!existsSync(new URL('../link/dist/link.html', import.meta.url))) {
    await buildPage('../link')
  }
  const lab = await openLab({ ...options, page_folder })
  const browser = await chromium.launch({ executablePath: chromium_path, args: ['--no-sandbox', '--disable-gpu'] })
  return {
    ...lab,
    async arrive(given = {}) {
      const context = await browser.newContext({ viewport: desktop, reducedMotion: 'reduce', ...given })
      const page = await context.newPage()
      page.setDefaultTimeout(STEP_MS_MAX)
      const errors: string[] = []
      page.on('pageerror', (error) => errors.push(error.message))
      page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text())
      })
      await page.goto(lab.quickstart.url)
      return { page, errors, leave: () => context.close() }
    },
    async close() {
      await browser.close()
      await lab.close()
      await rm(page_folder, { recursive: true })
    },
  }
}

/** Builds what visitors get: with the NODE_ENV of tests it would be another page, with React’s development build. */
async function buildPage(folder: string, outDir?: string): Promise<void> {
  const { NODE_ENV } = process.env
  process.env['NODE_ENV'] = 'production'
  const configFile = fileURLToPath(new URL(`${folder}/vite.config.ts`, import.meta.url))
  await build({ configFile, logLevel: 'error', ...(outDir === undefined ? {} : { build: { outDir } }) })
  process.env['NODE_ENV'] = NODE_ENV
}

/** A port that nobody listens on, for tests that must know it beforehand. */
export async function findFreePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Links a bank at the press of one button, and waits until everything has been read. */
export async function skipLink(page: Page, username = 'user_good'): Promise<void> {
  await page.getByRole('combobox', { name: 'In a test' }).selectOption(username)
  await page.getByTestId('skip-link').click()
  await awaitData(page)
}

export async function awaitData(page: Page): Promise<void> {
  await page.getByText('history complete').waitFor()
  for (const part of ['account', 'numbers', 'owner', 'transaction', 'stream']) {
    await page.getByTestId(part).first().waitFor()
  }
}

export function linkOn(page: Page): FrameLocator {
  return page.frameLocator('iframe[id^="plaid-link-iframe"]').last()
}

/** Types in the test user’s login at a bank with a password. */
export async function logIn(page: Page): Promise<void> {
  const link = linkOn(page)
  await link.getByTestId('username').fill('user_good')
  await link.getByTestId('password').fill('pass_good')
  await link.getByTestId('submit-credentials').click()
}

/** Whether nothing sticks out at the side. */
export function fitsItsWindow(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)
}

/** What axe finds: WCAG 2.2 A and AA, and what it calls best practice. */
export async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const result = await page.evaluate(() =>
    (window as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    }),
  )
  return result.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any: [why] }) => `${id} ${html.slice(0, 140)} ${why?.message ?? ''}`),
  )
}
