import type { VerificationPane } from '../../../protocol.ts'
import { AppTile, Cloth } from '../../elements/brand.tsx'
import { Button } from '../../elements/button.tsx'
import { ChoiceIcon, LockIcon } from '../../elements/icons.tsx'
import { PaneLayout } from '../../elements/pane-layout.tsx'
import { useWords } from '../../words.tsx'
import type { PaneProps } from '../pane-props.ts'

/** Who wants to know, what for, and on which terms. */
export function AcceptTermsPane({ app, is_busy, act }: PaneProps<VerificationPane & { view_name: 'ACCEPT_TOS' }>) {
  const { messages } = useWords()
  const words = messages.verification.terms
  return (
    <PaneLayout
      test_id="pane-ACCEPT_TOS"
      cloth={
        <Cloth color={null}>
          <AppTile name={app.client_name} />
        </Cloth>
      }
      title={words.title(app.client_name)}
      body={words.body}
      onSubmit={() => act({ type: 'verify', input: { type: 'accept_tos' } })}
      footer={
        <>
          <p className="text-center text-[13px]/5 text-pretty text-soft">{words.agreement(app.client_name)}</p>
          <Button type="submit" is_busy={is_busy} test_id="accept-terms">
            {words.submit}
          </Button>
        </>
      }
    >
      <ul className="mt-5 grid gap-4">
        {words.points.map(([title, body], position) => (
          <li key={title} className="flex gap-3">
            <span className="grid size-9 shrink-0 place-items-center rounded-full bg-tint text-accent">
              {position === 0 ? <ChoiceIcon size={18} /> : <LockIcon size={18} />}
            </span>
            <span className="text-[15px]/[21px]">
              <strong className="block font-semibold">{title}</strong>
              <span className="text-soft">{body}</span>
            </span>
          </li>
        ))}
      </ul>
    </PaneLayout>
  )
}
