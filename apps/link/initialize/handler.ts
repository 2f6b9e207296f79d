import type { FromPage, LayerData } from '../host-messages.ts'
import type { ExitMetadata, LinkError } from '../protocol.ts'
import { call, type Configuration, type Handler } from './configuration.ts'
import { makeFrame, type Frame } from './frame.ts'
import { openingOf, returnOf } from './opening.ts'

/** How long a forced exit waits for the page to say what it knows. */
const FORCED_EXIT_MS = 500

let frames = 0

/** One Link on a page. Any number of them may exist; each has its own iframe and session. */
export function makeHandler(configuration: Configuration, page: URL, container: HTMLElement | null): Handler {
  let isLoaded = false
  let isOpen = container !== null
  let isWanted = container !== null
  let isDestroyed = false
  let standing: { error: LinkError | null; metadata: ExitMetadata } = { error: null, metadata: nowhere }
  let forced: ReturnType<typeof setTimeout> | undefined

  const frame: Frame = makeFrame(page, (frames += 1), container, receive)
  frame.send({
    type: 'configure',
    opening: openingOf(configuration),
    received_redirect_uri: returnOf(configuration),
    shape: container === null ? 'overlay' : 'embedded',
  })

  function receive(message: FromPage): void {
    switch (message.type) {
      case 'loaded':
        isLoaded = true
        call(configuration.onLoad)
        if (isWanted) start()
        return
      case 'event':
        call(configuration.onEvent, message.event.event_name, message.event.metadata)
        return
      case 'standing':
        standing = message
        return
      case 'success':
        return finish(() => call(configuration.onSuccess, message.public_token, message.metadata))
      case 'exit':
        return finish(() => call(configuration.onExit, message.error, message.metadata))
      case 'expand':
        return frame.show()
      case 'shrink':
        return frame.hide()
      case 'navigate':
        window.location.assign(message.url)
    }
  }

  function start(): void {
    isWanted = false
    isOpen = true
    if (container === null) frame.show()
    frame.send({ type: 'open' })
  }

  /** The end of a session, once: whatever the page says later belongs to no session of the app's. */
  function finish(tell: () => void): void {
    clearTimeout(forced)
    forced = undefined
    if (!isOpen) return
    isOpen = false
    standing = { error: null, metadata: nowhere }
    frame.hide()
    tell()
    // An embedded search stands ready for the next attempt.
    if (container !== null && !isDestroyed) start()
  }

  function leaveNow(): void {
    const { error, metadata } = standing
    finish(() => call(configuration.onExit, error, metadata))
  }

  return {
    open() {
      if (isDestroyed || isOpen || container !== null) return
      if (isLoaded) start()
      else isWanted = true
    },
    exit(options) {
      if (isDestroyed) return
      // Opened too early to be seen, and left before it was.
      if (!isOpen) {
        const wasWanted = isWanted
        isWanted = false
        if (wasWanted) call(configuration.onExit, null, nowhere)
        return
      }
      const force = options?.force === true
      frame.send({ type: 'exit', force })
      if (!force) return
      frame.hide()
      forced = setTimeout(leaveNow, FORCED_EXIT_MS)
    },
    submit(data) {
      // Other sessions than Layer's take no notice: they are open by then, or begin without it.
      if (!isDestroyed && !isOpen && container === null) frame.send({ type: 'submit', data: layerDataOf(data) })
    },
    destroy() {
      if (isDestroyed) return
      isDestroyed = true
      if (!isOpen || forced === undefined) return frame.remove()
      leaveNow()
      // The page still tells the server that the session is over.
      setTimeout(frame.remove, FORCED_EXIT_MS)
    },
  }
}

/** What of an app's data Layer knows; anything else may not even be sent to another window. */
function layerDataOf(data: unknown): LayerData {
  const { phone_number, date_of_birth } = (data ?? {}) as Record<string, unknown>
  return {
    ...(typeof phone_number === 'string' ? { phone_number } : {}),
    ...(typeof date_of_birth === 'string' ? { date_of_birth } : {}),
  }
}

/** Before the server has named the session. */
const nowhere: ExitMetadata = { institution: null, status: null, link_session_id: '', request_id: '' }
