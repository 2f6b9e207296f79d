/** Link shows something else than a test expects. */
export class LinkPaneError extends Error {
  override readonly name = 'LinkPaneError'
  /** The pane that is shown; null when there is none. */
  readonly pane: string | null
  /** Of an error pane, for example INSTITUTION_DOWN; null elsewhere. */
  readonly error_code: string | null

  constructor(message: string, shown: { pane: string | null; error_code: string | null }, cause?: unknown) {
    super(message, cause === undefined ? {} : { cause })
    this.pane = shown.pane
    this.error_code = shown.error_code
  }
}
