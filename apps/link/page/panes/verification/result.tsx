import type { VerificationPane } from '../../../protocol.ts'
import { AppTile, Badge, Cloth } from '../../elements/brand.tsx'
import { Button } from '../../elements/button.tsx'
import { ExclamationIcon, TickIcon } from '../../elements/icons.tsx'
import { PaneLayout } from '../../elements/pane-layout.tsx'
import { useWords } from '../../words.tsx'
import type { PaneProps } from '../pane-props.ts'

/** How it has ended. */
export function ResultPane({
  pane,
  app,
  is_busy,
  act,
}: PaneProps<VerificationPane & { view_name: 'VERIFICATION_RESULT' }>) {
  const { messages } = useWords()
  const words = messages.verification
  const { result } = pane
  const [title, body] = words.result[result]
  return (
    <PaneLayout
      test_id={`pane-VERIFICATION_RESULT-${result}`}
      cloth={
        <Cloth color={null}>
          <AppTile name={app.client_name} />
          <Badge tone={result === 'failed' ? 'danger' : 'good'}>
            {result === 'failed' ? <ExclamationIcon size={20} /> : <TickIcon size={20} />}
          </Badge>
        </Cloth>
      }
      title={title}
      body={body}
      onSubmit={() => act({ type: 'continue' })}
      footer={
        <Button type="submit" is_busy={is_busy} test_id="finish">
          {words.finish}
        </Button>
      }
    />
  )
}
