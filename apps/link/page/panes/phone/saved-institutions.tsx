import type { PhonePane, SavedInstitution } from '../../../protocol.ts'
import { InstitutionTile } from '../../elements/brand.tsx'
import { Button } from '../../elements/button.tsx'
import { ChevronIcon } from '../../elements/icons.tsx'
import { PaneLayout } from '../../elements/pane-layout.tsx'
import { useWords } from '../../words.tsx'
import type { PaneProps } from '../pane-props.ts'

/** Banks that the person has connected before: one press, and no login. */
export function SavedInstitutionsPane({ pane, act }: PaneProps<PhonePane & { view_name: 'SELECT_SAVED_INSTITUTION' }>) {
  const { messages } = useWords()
  const words = messages.phones.saved
  return (
    <PaneLayout
      test_id="pane-SELECT_SAVED_INSTITUTION"
      title={words.title}
      body={words.body}
      footer={
        <Button kind="plain" test_id="connect-new" onClick={() => act({ type: 'connect_new_institution' })}>
          {words.other}
        </Button>
      }
    >
      <ul className="mt-5 grid gap-2" data-testid="saved-institutions">
        {pane.saved.map((bank) => (
          <li key={bank.saved}>
            <button
              type="button"
              data-testid={`saved-${bank.institution.institution_id}`}
              onClick={() => act({ type: 'select_saved', saved: bank.saved })}
              className="group flex min-h-[68px] w-full cursor-pointer items-center gap-3 rounded-xl border border-line px-3.5 py-2.5 text-left transition-colors hover:bg-hover"
            >
              <SavedBank bank={bank} />
              <span className="text-soft opacity-60 group-hover:opacity-100">
                <ChevronIcon size={18} />
              </span>
            </button>
          </li>
        ))}
      </ul>
    </PaneLayout>
  )
}

/** A bank, and the accounts that were shared. */
export function SavedBank({ bank: { institution, accounts } }: { bank: SavedInstitution }) {
  return (
    <>
      <InstitutionTile institution={institution} size="small" />
      <span className="min-w-0 flex-1">
        <span className="block text-[15px]/5 font-medium wrap-anywhere">{institution.name}</span>
        <span className="block text-[13px]/5 text-soft">
          {accounts.map(({ name, mask }) => (mask === null ? name : `${name} ·· ${mask}`)).join(', ')}
        </span>
      </span>
    </>
  )
}
