import { LinkPaneError } from './link-pane-error.ts'
import type { FrameLike, LocatorLike, PageLike } from './playwright.ts'
import { linkFrame, paneWithError, part, settledPane, type LinkPane } from './selectors.ts'

/** What is on Link's screen, and waiting for it. */
export interface Screen {
  /** Milliseconds that any one wait may take. */
  timeout: number
  find: (selector: string) => LocatorLike
  part: (test_id: string) => LocatorLike
  /** Waits until Link stands at a pane. Fails at once when it stands at an error that only the test can leave. */
  waitForPane(pane: LinkPane): Promise<void>
  /** Waits until Link stands at any pane, and says which. */
  currentPane(): Promise<string>
  waitUntilGone(selector: string): Promise<void>
  /** What an error pane, or the note of a pane that was answered wrongly, says; null when there is none. */
  complaint(): Promise<{ error_code: string | null; message: string } | null>
}

/** Link in an app's page: in its iframe. Anything but a page is taken for Link itself. */
export function openScreen(target: PageLike | FrameLike, { hosted, timeout }: { hosted: boolean; timeout: number }) {
  const frame = isPage(target) && !hosted ? target.frameLocator(linkFrame) : target
  return makeScreen(frame, timeout)
}

/** Whether pop-ups can be waited for: a page, not a frame of one. */
export function isPage(target: PageLike | FrameLike): target is PageLike {
  return 'waitForEvent' in target && 'frameLocator' in target
}

function makeScreen(frame: FrameLike, timeout: number): Screen {
  const find = (selector: string) => frame.locator(selector)
  const screen: Screen = {
    timeout,
    find,
    part: (test_id) => find(part(test_id)),
    async waitForPane(pane) {
      // A pane that loads is never settled.
      const wanted = pane === 'LOADING' ? part('pane-LOADING') : settledPane(pane)
      try {
        await find(`${wanted}, ${settledPane('ERROR')}, ${paneWithError}`).waitFor({ timeout })
      } catch (cause) {
        throw await surprise(screen, pane, cause)
      }
      if (!(await find(wanted).isVisible())) throw await surprise(screen, pane)
    },
    async currentPane() {
      await find(settledPane()).waitFor({ timeout })
      return paneOf(await find(settledPane()).getAttribute('data-testid', { timeout }))
    },
    waitUntilGone: (selector) => find(selector).waitFor({ state: 'hidden', timeout }),
    async complaint() {
      const code = screen.part('error-code')
      if (await code.isVisible()) {
        return {
          error_code: await code.innerText(),
          message: await screen.part('pane-ERROR').locator('h1').innerText(),
        }
      }
      const note = screen.part('pane-error')
      return (await note.isVisible()) ? { error_code: null, message: await note.innerText() } : null
    },
  }
  return screen
}

function paneOf(test_id: string | null): string {
  return (test_id ?? '').replace('pane-', '')
}

async function surprise(screen: Screen, wanted: LinkPane, cause?: unknown): Promise<LinkPaneError> {
  const panes = screen.find('[data-testid^="pane-"]:is(form, output)')
  const pane = (await panes.count()) === 0 ? null : paneOf(await panes.nth(0).getAttribute('data-testid'))
  const complaint = await screen.complaint()
  const error_code = complaint?.error_code ?? null
  const shown = pane === null ? 'is not open in this page' : `shows ${pane}`
  const words = complaint === null ? '' : `: ${[error_code, complaint.message].filter(Boolean).join(', ')}`
  return new LinkPaneError(`Link should show ${wanted} but ${shown}${words}`, { pane, error_code }, cause)
}
