import type { InstitutionView, LinkAction } from '../../protocol.ts'
import { brandStyle, Cloth, InstitutionTile } from '../elements/brand.tsx'
import { PaneLayout } from '../elements/pane-layout.tsx'
import { Weave } from '../elements/weave.tsx'
import { useWords } from '../words.tsx'

/** While the bank is asked, or the connection is made. */
export function LoadingPane({
  institution,
  action,
}: {
  institution: InstitutionView | null
  action: LinkAction['type'] | null
}) {
  const { messages } = useWords()
  const words = messages.loading
  const isSharing =
    action === 'select_accounts' ||
    action === 'submit_numbers' ||
    action === 'check_oauth' ||
    action === 'confirm_profile'
  const title = isSharing || institution === null ? words.sharing : words.connecting(institution.name)
  return (
    <PaneLayout
      test_id="pane-LOADING"
      cloth={
        institution !== null && (
          <Cloth color={institution.primary_color}>
            <InstitutionTile institution={institution} size="large" />
          </Cloth>
        )
      }
      title={title}
      body={isSharing ? words.sharing_body : words.connecting_body}
    >
      <div
        className="mt-14 grid place-items-center short:mt-6"
        style={institution === null ? undefined : brandStyle(institution.primary_color)}
      >
        <Weave />
      </div>
    </PaneLayout>
  )
}

/** Before the server has said anything: the shape of what will come. */
export function OpeningPane() {
  const { messages } = useWords()
  return (
    <output data-testid="pane-OPENING" className="flex flex-1 flex-col px-6 pt-32 pb-4">
      <span className="sr-only">{messages.frame.loading}</span>
      <div className="grid flex-1 content-start gap-4 opacity-70 motion-safe:animate-pulse" aria-hidden="true">
        <div className="h-7 w-4/5 rounded-lg bg-line" />
        <div className="h-7 w-3/5 rounded-lg bg-line" />
        <div className="mt-3 h-12 rounded-xl bg-raised" />
        <div className="h-12 rounded-xl bg-raised" />
        <div className="h-28 rounded-xl bg-raised" />
      </div>
      <div className="h-13 rounded-xl bg-line opacity-70" aria-hidden="true" />
    </output>
  )
}
