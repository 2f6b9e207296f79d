import { Button } from '../elements/button.tsx'
import { PaneLayout } from '../elements/pane-layout.tsx'
import { useWords } from '../words.tsx'

interface LeaveProps {
  is_busy: boolean
  onStay: () => void
  onLeave: () => void
}

/** The question before a login that is under way is given up. */
export function LeavePane({ is_busy, onStay, onLeave }: LeaveProps) {
  const { messages } = useWords()
  const words = messages.leave
  return (
    <PaneLayout
      test_id="pane-EXIT"
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
