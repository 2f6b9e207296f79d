import type { InstitutionView } from '../../protocol.ts'
import { Cloth, InstitutionTile } from '../elements/brand.tsx'
import { Button } from '../elements/button.tsx'
import { PaneLayout } from '../elements/pane-layout.tsx'
import { useWords } from '../words.tsx'

interface LeaveProps {
  /** The bank whose login is under way. */
  institution: InstitutionView | null
  is_busy: boolean
  onStay: () => void
  onLeave: () => void
}

/** The question before a login that is under way is given up. */
export function LeavePane({ institution, is_busy, onStay, onLeave }: LeaveProps) {
  const { messages } = useWords()
  const words = messages.leave
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
      title={words.title}
      body={words.body}
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
