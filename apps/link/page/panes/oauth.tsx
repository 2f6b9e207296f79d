import { lazy, Suspense, useEffect, useRef, useState } from 'react'
import type { LinkAction, Pane } from '../../protocol.ts'
import { Cloth, InstitutionTile } from '../elements/brand.tsx'
import { Button } from '../elements/button.tsx'
import { OutsideIcon } from '../elements/icons.tsx'
import { Notice } from '../elements/notice.tsx'
import { PaneLayout } from '../elements/pane-layout.tsx'
import { useWords } from '../words.tsx'
import { OpeningPane } from './loading.tsx'
import type { PaneProps } from './pane-props.ts'

const QrPane = lazy(() => import('./phone/qr.tsx'))

/** How often one looks whether the bank's window is still there. */
const POPUP_LOOK_MS = 400

interface OauthProps extends PaneProps<Pane & { view_name: 'OAUTH' }> {
  /** To the bank's page in the host's own window. */
  navigate: (url: string) => void
  watch: (action: LinkAction) => void
}

/** The way to the bank's own login: on a phone beside this device, in a window beside this one, or in place of it. */
export function OauthPane(props: OauthProps) {
  const { pane, watch } = props
  const [isHere, setIsHere] = useState(isPhone)
  if (pane.hand_off !== 'qr' || isHere) return <OauthHere {...props} />
  return (
    <Suspense fallback={<OpeningPane />}>
      <QrPane pane={pane} watch={watch} onHere={() => setIsHere(true)} />
    </Suspense>
  )
}

/** Phones need no code to go on by phone. */
const isPhone = () => window.matchMedia('(pointer: coarse)').matches

function OauthHere({ pane, is_busy, act, navigate }: OauthProps) {
  const { messages } = useWords()
  const words = messages.oauth
  const { institution, opens_in, is_waiting } = pane
  const popup = useRef<Window | null>(null)
  const [isBlocked, setIsBlocked] = useState(false)
  useBankWindow(popup, is_waiting, act)

  function go(): void {
    const address = addressOf(pane)
    if (opens_in === 'same_window') {
      act({ type: 'open_oauth' })
      return navigate(address)
    }
    // At once, in the click itself: later, a browser would take it for an advertisement.
    popup.current = window.open(address, 'gingham-bank', popupFeatures())
    setIsBlocked(popup.current === null)
    if (popup.current !== null && !is_waiting) act({ type: 'open_oauth' })
  }

  return (
    <PaneLayout
      test_id="pane-OAUTH"
      cloth={
        <Cloth color={institution.primary_color}>
          <InstitutionTile institution={institution} size="large" />
        </Cloth>
      }
      title={is_waiting ? words.waiting_title(institution.name) : words.title(institution.name)}
      body={is_waiting ? words.waiting : words.body(institution.name)}
      onSubmit={go}
      footer={
        <Button
          type="submit"
          kind={is_waiting ? 'plain' : 'primary'}
          is_busy={is_busy && !is_waiting}
          test_id="open-oauth"
        >
          {is_waiting ? words.reopen : words.submit(institution.name)}
          <OutsideIcon size={18} />
        </Button>
      }
    >
      {isBlocked && (
        <div className="mt-5">
          <Notice tone="caution" test_id="popup-blocked">
            {words.blocked}
          </Notice>
        </div>
      )}
    </PaneLayout>
  )
}

/** A bank's app takes the same address over on phones that have it. */
function addressOf({ login_url, hand_off }: OauthProps['pane']): string {
  const address = new URL(login_url, window.location.href)
  if (hand_off === 'app' && isPhone()) address.searchParams.set('as', 'app')
  return address.href
}

/** Follows the bank's window: its word that it is done, or its closing. It does not outlive the pane. */
function useBankWindow(popup: { current: Window | null }, is_waiting: boolean, act: OauthProps['act']): void {
  useEffect(() => () => popup.current?.close(), [popup])
  useEffect(() => {
    if (!is_waiting) return
    const receive = (event: MessageEvent<{ gingham_bank?: string } | null>) => {
      if (event.origin !== window.location.origin || event.data?.gingham_bank !== 'answered') return
      popup.current?.close()
      act({ type: 'check_oauth' })
    }
    const look = setInterval(() => {
      if (popup.current?.closed !== true) return
      popup.current = null
      act({ type: 'close_oauth' })
    }, POPUP_LOOK_MS)
    window.addEventListener('message', receive)
    return () => {
      clearInterval(look)
      window.removeEventListener('message', receive)
    }
  }, [popup, is_waiting, act])
}

/** In the middle of the screen, no larger than it. */
function popupFeatures(): string {
  const width = Math.min(480, window.screen.availWidth)
  const height = Math.min(720, window.screen.availHeight)
  const left = Math.round((window.screen.availWidth - width) / 2)
  const top = Math.round((window.screen.availHeight - height) / 2)
  return `popup,width=${width},height=${height},left=${left},top=${top}`
}
