import type { FromPage, Greeting, ToPage } from '../host-messages.ts'

/** The iframe that Link runs in, and the place it has on the host's page. */
export interface Frame {
  send: (message: ToPage) => void
  /** Takes the whole window. */
  show: () => void
  hide: () => void
  remove: () => void
}

const nothing = () => {}

/** Styles are set through the CSS object model: a host's Content-Security-Policy may forbid style attributes. */
function style(element: HTMLElement, rules: Partial<CSSStyleDeclaration>): void {
  Object.assign(element.style, rules)
}

/** Hosts may have colours of their own for iframes and dialogs; ours shows the page through. */
const blank = { border: '0', padding: '0', margin: '0', background: 'transparent', colorScheme: 'normal' } as const
const wholeWindow = {
  position: 'fixed',
  inset: '0',
  width: '100%',
  height: '100%',
  maxWidth: 'none',
  maxHeight: 'none',
} as const

/**
 * Makes the iframe and connects to the page in it.
 *
 * @param page where link.html is served: the only origin that is listened to
 * @param container the element of an embedded search; null lays Link over the host's page
 */
export function makeFrame(
  page: URL,
  frame_number: number,
  container: HTMLElement | null,
  onMessage: (message: FromPage) => void,
): Frame {
  const iframe = document.createElement('iframe')
  iframe.id = `plaid-link-iframe-${frame_number}`
  iframe.title = 'Gingham Link'
  iframe.allow = 'clipboard-write'
  iframe.src = page.href
  style(iframe, { ...blank, width: '100%', height: '100%', display: 'block' })

  const channel = new MessageChannel()
  channel.port1.addEventListener('message', (event: MessageEvent<FromPage>) => onMessage(event.data))
  channel.port1.start()
  const greet = (event: MessageEvent<Greeting | null>) => {
    if (event.source !== iframe.contentWindow || event.origin !== page.origin) return
    if (event.data?.gingham_link !== 'ready') return
    window.removeEventListener('message', greet)
    const greeting: Greeting = { gingham_link: 'port' }
    iframe.contentWindow?.postMessage(greeting, page.origin, [channel.port2])
  }
  window.addEventListener('message', greet)

  const send = (message: ToPage) => channel.port1.postMessage(message)
  const place =
    container === null ? overlay(iframe, () => send({ type: 'exit', force: false })) : embedded(iframe, container)
  return {
    send,
    show: place.show,
    hide: place.hide,
    remove() {
      place.hide()
      window.removeEventListener('message', greet)
      channel.port1.close()
      place.remove()
    },
  }
}

type Place = Pick<Frame, 'show' | 'hide' | 'remove'>

/** A modal dialog: the browser keeps focus inside, makes the rest inert, and gives focus back at the end. */
function overlay(iframe: HTMLIFrameElement, onEscape: () => void): Place {
  const dialog = document.createElement('dialog')
  dialog.setAttribute('aria-label', iframe.title)
  style(dialog, { ...blank, ...wholeWindow, overflow: 'hidden' })
  dialog.append(iframe)
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault()
    onEscape()
  })
  // A script in the head runs before there is a body.
  const { body, documentElement } = document as { body: HTMLElement | null; documentElement: HTMLElement }
  ;(body ?? documentElement).append(dialog)
  let unlock = nothing
  return {
    show() {
      if (dialog.open) return
      dialog.showModal()
      unlock = lockScroll()
      iframe.focus()
    },
    hide() {
      if (!dialog.open) return
      dialog.close()
      unlock()
    },
    remove: () => dialog.remove(),
  }
}

/** In its container until a bank is chosen, then in the top layer: moving an iframe in the tree would load it again. */
function embedded(iframe: HTMLIFrameElement, container: HTMLElement): Place {
  container.append(iframe)
  let unlock = nothing
  let isShown = false
  return {
    show() {
      if (isShown) return
      isShown = true
      unlock = lockScroll()
      style(iframe, wholeWindow)
      iframe.popover = 'manual'
      iframe.showPopover()
      iframe.focus()
    },
    hide() {
      if (!isShown) return
      isShown = false
      unlock()
      iframe.hidePopover()
      iframe.popover = null
      style(iframe, { position: '', inset: '' })
    },
    remove: () => iframe.remove(),
  }
}

/** How many frames keep the host's page still: they need not end in the order in which they began. */
let locks = 0
let unlockScroll = nothing

/** Stops the host's page from scrolling while any frame is shown; returns what ends this one's part in it. */
function lockScroll(): () => void {
  if (locks === 0) unlockScroll = stopScroll()
  locks += 1
  return () => {
    locks -= 1
    if (locks === 0) unlockScroll()
  }
}

/** Stops the host's page from scrolling, without moving it sideways; returns what undoes it. */
function stopScroll(): () => void {
  const root = document.documentElement
  const { overflow, paddingRight } = root.style
  const scrollbar = window.innerWidth - root.clientWidth
  root.style.overflow = 'hidden'
  if (scrollbar > 0) root.style.paddingRight = `${scrollbar}px`
  return () => Object.assign(root.style, { overflow, paddingRight })
}
