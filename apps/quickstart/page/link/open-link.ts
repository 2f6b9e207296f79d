import type { LinkMessage } from '../state/quickstart.tsx'
import { loadLinkScript, type LinkApi } from './load-link-script.ts'

export interface LinkExitError {
  error_type: string
  error_code: string
  error_message: string
  display_message: string | null
}

/** How a Link session ended. */
export type LinkOutcome = { ended: 'success'; public_token: string } | { ended: 'exit'; error: LinkExitError | null }

/** What `Plaid.create` takes besides callbacks. */
export type LinkConfiguration = Omit<Parameters<LinkApi['create']>[0], `on${string}`>

export interface OpenLinkOptions {
  script_url: string
  /** What Link is opened with: a link token, or all that apps said before there were any. */
  configuration: LinkConfiguration
  /** Told of everything that Link says. */
  note: (message: LinkMessage) => void
}

let messages = 0

/**
 * Opens Link and waits for its end.
 * @throws Error in words for a developer, when Link cannot be loaded
 */
export async function openLink(options: OpenLinkOptions): Promise<LinkOutcome> {
  const { script_url, configuration, note } = options
  const link = await loadLinkScript(script_url)
  const tell = (callback: string, what: object, name: string | null = null, view_name: string | null = null) => {
    messages += 1
    const body = JSON.stringify(what)
    note({ kind: 'link', id: `link-${messages}`, at_ms: Date.now(), callback, name, view_name, body })
  }
  return new Promise((resolve) => {
    const finish = (outcome: LinkOutcome) => {
      handler.destroy()
      resolve(outcome)
    }
    const handler = link.create({
      ...configuration,
      onSuccess(public_token, metadata) {
        // The token is good for one exchange, and still nothing for a screen that is shared.
        tell('onSuccess', { public_token: '$PUBLIC_TOKEN', metadata })
        finish({ ended: 'success', public_token })
      },
      onExit(error, metadata) {
        tell('onExit', { error, metadata })
        finish({ ended: 'exit', error: error as LinkExitError | null })
      },
      onEvent: (event_name, metadata) => tell('onEvent', metadata, event_name, metadata.view_name ?? null),
    })
    handler.open()
  })
}
