import type { LinkAction, LinkApp, Pane } from '../../protocol.ts'

/** What every pane gets. */
export interface PaneProps<Shown extends Pane> {
  pane: Shown
  app: LinkApp
  /** The server is at work: a second press does nothing. */
  is_busy: boolean
  act: (action: LinkAction) => void
}
