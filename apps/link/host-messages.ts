import type { ExitMetadata, LegacyTokenRequest, LinkError, LinkEvent, SuccessMetadata } from './protocol.ts'

/**
 * What link-initialize.js and the page inside its iframe tell each other.
 *
 * The page announces itself with `gingham_link: 'ready'`. The script answers its own iframe, on its own origin only,
 * with `gingham_link: 'port'` and one end of a MessageChannel; everything else goes through that port, which no other
 * window can read or write.
 */
export type Greeting = { gingham_link: 'ready' } | { gingham_link: 'port' }

export type ToPage =
  | { type: 'configure'; opening: Opening; received_redirect_uri: string | null; shape: Shape }
  | { type: 'open' }
  | { type: 'submit'; data: LayerData }
  | { type: 'exit'; force: boolean }

export type FromPage =
  /** The page is drawn and can open at once. */
  | { type: 'loaded' }
  | { type: 'event'; event: LinkEvent }
  | { type: 'success'; public_token: string | null; metadata: SuccessMetadata }
  | { type: 'exit'; error: LinkError | null; metadata: ExitMetadata }
  /** What `onExit` would say from here, for a host that closes without waiting. */
  | { type: 'standing'; error: LinkError | null; metadata: ExitMetadata }
  /** Embedded search: the person has chosen, Link needs the whole window. */
  | { type: 'expand' }
  /** Back to the search. */
  | { type: 'shrink' }
  /** To a bank's own page, in the host's window. */
  | { type: 'navigate'; url: string }

/** What a session is opened with: a link token, or what apps passed before there were any. */
export type Opening = { link_token: string } | { hosted_link_id: string } | { legacy: LegacyTokenRequest }

/** What an app knows of a person who is about to use Layer: the number first, the date of birth if that was not enough. */
export interface LayerData {
  phone_number?: string
  /** YYYY-MM-DD. */
  date_of_birth?: string
}

/** How much of the host's page Link takes. */
export type Shape = 'overlay' | 'embedded'
