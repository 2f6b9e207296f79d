import type { InstitutionView } from '../../protocol.ts'
import { Cloth, InstitutionTile } from '../elements/brand.tsx'
import { Button } from '../elements/button.tsx'
import { PaneLayout } from '../elements/pane-layout.tsx'
import { useWords } from '../words.tsx'

interface LeaveProps {
  /** The bank whose login is under way. */
  institution: InstitutionView | null
  is_busy: boolean
  /** Something is connected already, and stays so. */
  has_added: boolean
  /** A verification is kept as far as it has come. */
  is_verification: boolean
  onStay: () => void
  onLeave: () => void
}

/** The question before a login that is under way is given up. */
export function LeavePane({ institution, is_busy, has_added, is_verification, onStay, onLeave }: LeaveProps) {
  const { messages } = useWords()
  const words = messages.leave
  const [verification_title, verification_body] = messages.verification.leave
  const kept = is_verification ? { title: verification_title, body: verification_body } : messages.phones.leave
  const { title, body } = has_added || is_verification ? kept : words
  return (
    <PaneLayout
      test_id="pane-EXIT"
      cloth={
        institution !== null && (
          <Cloth color={institution.primary_color}>
            <InstitutionTile institution={institution} size="large" />
          </Cloth>
        )
      }
      title={title}
      body={body}
      onSubmit={onStay}
      footer={
        <>
          <Button type="submit" test_id="stay">
            {words.stay}
          </Button>
          <Button kind="plain" is_busy={is_busy} onClick={onLeave} test_id="leave">
            {words.submit}
          </Button>
        </>
      }
    />
  )
}
