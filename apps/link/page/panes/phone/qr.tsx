import { useEffect } from 'react'
import type { LinkAction, Pane } from '../../../protocol.ts'
import { Cloth, InstitutionTile } from '../../elements/brand.tsx'
import { Button } from '../../elements/button.tsx'
import { PaneLayout } from '../../elements/pane-layout.tsx'
import { useWords } from '../../words.tsx'
import { QrCode } from './qr-code.tsx'

/** How often one asks whether the phone is done. */
const ASK_MS = 1500

interface QrProps {
  pane: Pane & { view_name: 'OAUTH' }
  /** Tells the server without making the page busy. */
  watch: (action: LinkAction) => void
  onHere: () => void
}

/** The login goes on by phone: its camera reads where to. */
export default function QrPane({ pane, watch, onHere }: QrProps) {
  const { messages } = useWords()
  const words = messages.phones.hand_off
  const { institution, is_waiting } = pane
  useEffect(() => {
    const asking = setInterval(() => watch({ type: 'check_oauth' }), ASK_MS)
    return () => clearInterval(asking)
  }, [watch])
  const address = new URL(pane.login_url, window.location.href)
  address.searchParams.set('device', 'other')
  return (
    <PaneLayout
      test_id="pane-OAUTH"
      cloth={
        <Cloth color={institution.primary_color}>
          <InstitutionTile institution={institution} size="large" />
        </Cloth>
      }
      title={is_waiting ? words.waiting_title(institution.name) : words.title(institution.name)}
      body={is_waiting ? words.waiting : words.qr}
      onSubmit={onHere}
      footer={
        <Button type="submit" kind="plain" test_id="continue-here">
          {words.here}
        </Button>
      }
    >
      {!is_waiting && (
        <div className="mt-6 grid place-items-center" data-address={address.href}>
          <QrCode text={address.href} label={words.code(institution.name)} />
        </div>
      )}
    </PaneLayout>
  )
}
