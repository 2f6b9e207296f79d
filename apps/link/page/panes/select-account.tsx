import { useState } from 'react'
import type { AccountChoice, Pane } from '../../protocol.ts'
import { AccountList } from '../elements/account-list.tsx'
import { InstitutionTile } from '../elements/brand.tsx'
import { Button } from '../elements/button.tsx'
import { PaneLayout } from '../elements/pane-layout.tsx'
import { FieldError } from '../elements/text-field.tsx'
import { useWords } from '../words.tsx'
import type { PaneProps } from './pane-props.ts'

/** Which of the bank's accounts the app gets to see. */
export function SelectAccountPane({
  pane,
  app,
  is_busy,
  act,
}: PaneProps<Pane & { view_name: 'SELECT_ACCOUNT' | 'SELECT_SAVED_ACCOUNT' }>) {
  const { messages } = useWords()
  const words = messages.accounts
  const { saved } = messages.phones
  const isSaved = pane.view_name === 'SELECT_SAVED_ACCOUNT'
  const { accounts, institution, hidden_count } = pane
  const isSingle = pane.selection === 'single'
  const [chosen, setChosen] = useState<readonly number[]>(accounts.filter(isPreselected).map(({ choice }) => choice))
  const [isTried, setIsTried] = useState(false)
  const isMissing = isTried && chosen.length === 0
  const hasAll = chosen.length === accounts.length

  function submit(): void {
    setIsTried(true)
    if (chosen.length > 0) act({ type: 'select_accounts', choices: chosen })
  }

  return (
    <PaneLayout
      test_id={`pane-${pane.view_name}`}
      title={isSaved ? saved.accounts_title : isSingle ? words.title_single : words.title}
      body={words.body(app.client_name)}
      onSubmit={submit}
      footer={
        <>
          {isMissing && <FieldError id="accounts-error">{words.missing}</FieldError>}
          <Button type="submit" is_busy={is_busy} test_id="submit-accounts">
            {isSingle ? words.submit_single : words.submit}
          </Button>
          {isSaved && (
            <Button kind="plain" test_id="connect-new" onClick={() => act({ type: 'connect_new_institution' })}>
              {saved.other}
            </Button>
          )}
        </>
      }
    >
      <div className="mt-5 mb-2 flex min-h-11 items-center gap-2.5">
        <InstitutionTile institution={institution} size="small" />
        <span className="min-w-0 flex-1 text-[15px] font-semibold wrap-anywhere">{institution.name}</span>
        {!isSingle && accounts.length > 1 && (
          <button
            type="button"
            data-testid="select-all"
            onClick={() => setChosen(hasAll ? [] : accounts.map(({ choice }) => choice))}
            className="-mr-2 min-h-11 shrink-0 cursor-pointer rounded-lg px-2 text-sm font-semibold text-accent hover:bg-hover"
          >
            {hasAll ? words.none : words.all}
          </button>
        )}
      </div>
      <AccountList
        accounts={accounts}
        chosen={chosen}
        is_single={isSingle}
        onChosen={setChosen}
        described_by={isMissing ? 'accounts-error' : undefined}
      />
      {hidden_count > 0 && <p className="mt-4 text-sm text-soft">{words.hidden(hidden_count, app.client_name)}</p>}
    </PaneLayout>
  )
}

const isPreselected = ({ is_selected }: AccountChoice) => is_selected
