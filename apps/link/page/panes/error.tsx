import type { InstitutionView, LinkError, WayForward } from '../../protocol.ts'
import { Badge, Cloth, InstitutionTile } from '../elements/brand.tsx'
import { Button } from '../elements/button.tsx'
import { AlertIcon, ExclamationIcon, OutsideIcon } from '../elements/icons.tsx'
import { PaneLayout } from '../elements/pane-layout.tsx'
import { useWords } from '../words.tsx'

interface ErrorPaneProps {
  institution: InstitutionView | null
  error: LinkError
  ways: readonly WayForward[]
  is_busy: boolean
  onWay: (way: WayForward) => void
}

/** What went wrong, in plain words, and what one can do about it. */
export function ErrorPane({ institution, error, ways, is_busy, onWay }: ErrorPaneProps) {
  const { messages } = useWords()
  const words = messages.error
  const [title, body] = words.codes[error.error_code] ?? words.other
  const [first = 'exit'] = ways

  function take(way: WayForward): void {
    if (way === 'visit_bank' && institution !== null) window.open(institution.url, '_blank', 'noopener')
    onWay(way)
  }

  return (
    <PaneLayout
      test_id="pane-ERROR"
      cloth={
        <Cloth color={institution?.primary_color ?? null}>
          {institution === null ? (
            <span className="grid size-16 place-items-center rounded-2xl bg-danger-tint text-danger ring-4 ring-paper">
              <AlertIcon size={30} />
            </span>
          ) : (
            <>
              <InstitutionTile institution={institution} size="large" />
              <Badge tone="danger">
                <ExclamationIcon />
              </Badge>
            </>
          )}
        </Cloth>
      }
      title={title}
      body={body}
      onSubmit={() => take(first)}
      footer={ways.map((way, position) => (
        <Button
          key={way}
          type={position === 0 ? 'submit' : 'button'}
          kind={position === 0 ? 'primary' : 'plain'}
          is_busy={is_busy && position === 0}
          test_id={`way-${way}`}
          {...(position === 0 ? {} : { onClick: () => take(way) })}
        >
          {way === 'visit_bank' ? words.ways.visit_bank(institution?.name ?? '') : words.ways[way]}
          {way === 'visit_bank' && <OutsideIcon size={18} />}
        </Button>
      ))}
    >
      <p className="mt-4 text-[13px] text-soft">
        {words.code} <code data-testid="error-code">{error.error_code}</code>
      </p>
    </PaneLayout>
  )
}
