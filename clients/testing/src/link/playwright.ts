/**
 * The part of Playwright that is used here, as shapes: whatever version an app has installed fits, and none has to be
 * installed for the rest of this package.
 */
export interface Timed {
  /** Milliseconds. */
  timeout?: number
}

/** A file of a test's own. */
export interface FileLike {
  name: string
  /** `application/pdf`, `image/png`, … */
  mimeType: string
  buffer: Uint8Array
}

/** As much of a Playwright locator as the page object uses. */
export interface LocatorLike {
  locator(selector: string): LocatorLike
  nth(position: number): LocatorLike
  click(options?: Timed): Promise<void>
  fill(value: string, options?: Timed): Promise<void>
  // Its own type wants Node's Buffer, a name that an app's types may not know.
  setInputFiles(files: never, options?: Timed): Promise<void>
  setChecked(checked: boolean, options?: Timed): Promise<void>
  waitFor(options?: Timed & { state?: 'attached' | 'detached' | 'visible' | 'hidden' }): Promise<void>
  count(): Promise<number>
  isVisible(): Promise<boolean>
  innerText(options?: Timed): Promise<string>
  allInnerTexts(): Promise<string[]>
  getAttribute(name: string, options?: Timed): Promise<string | null>
}

/** Playwright's FrameLocator, Frame or Locator: something that Link is found in. */
export interface FrameLike {
  locator(selector: string): LocatorLike
}

/** Playwright's Page. */
export interface PageLike extends FrameLike {
  frameLocator(selector: string): FrameLike
  waitForEvent(event: 'popup', options?: Timed): Promise<PageLike>
}
