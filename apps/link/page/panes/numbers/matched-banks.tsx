import type { Pane } from '../../../protocol.ts'
import { InstitutionTile } from '../../elements/brand.tsx'
import { Button } from '../../elements/button.tsx'
import { ChevronIcon } from '../../elements/icons.tsx'
import { PaneLayout } from '../../elements/pane-layout.tsx'
import { useWords } from '../../words.tsx'
import type { PaneProps } from '../pane-props.ts'

/** Banks that have the number that was typed, and where logging in is quicker. */
export function MatchedBanksPane({
  pane,
  is_busy,
  act,
}: PaneProps<Pane & { view_name: 'NUMBERS_SELECT_INSTITUTION' }>) {
  const { messages } = useWords()
  const words = messages.payments.matched
  const { institutions, is_required } = pane
  return (
    <PaneLayout
      test_id="pane-NUMBERS_SELECT_INSTITUTION"
      title={words.title}
      body={is_required ? words.required : words.body}
      footer={
        !is_required && (
          <Button kind="plain" is_busy={is_busy} test_id="skip-login" onClick={() => act({ type: 'enter_numbers' })}>
            {words.skip}
          </Button>
        )
      }
    >
      <ul className="-mx-3 mt-4" data-testid="institutions">
        {institutions.map((institution) => (
          <li key={institution.institution_id}>
            <button
              type="button"
              data-testid={`institution-${institution.institution_id}`}
              onClick={() => act({ type: 'select_institution', institution_id: institution.institution_id })}
              className="flex min-h-[60px] w-full cursor-pointer items-center gap-3 rounded-xl px-3 py-2 text-left transition-colors hover:bg-hover"
            >
              <InstitutionTile institution={institution} size="small" />
              <span className="min-w-0 flex-1 text-[15px]/5 font-medium wrap-anywhere">{institution.name}</span>
              <span className="text-soft">
                <ChevronIcon size={18} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </PaneLayout>
  )
}
