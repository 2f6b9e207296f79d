import { useId, useState } from 'react'
import { Button } from '../page/elements/button.tsx'
import { AccountList } from '../page/elements/account-list.tsx'
import { FieldError } from '../page/elements/text-field.tsx'
import { useWords } from '../page/words.tsx'
import { simulatedErrors, type BankAccount, type BankAnswerRequest } from './bank-client.ts'

interface AllowStepProps {
  accounts: readonly BankAccount[]
  is_busy: boolean
  onAllow: (choices: readonly number[], error_code: BankAnswerRequest['error_code']) => void
  onDeny: () => void
}

/** Which accounts the bank may show to the app, and how the sandbox should let it end. */
export function AllowStep({ accounts, is_busy, onAllow, onDeny }: AllowStepProps) {
  const { messages, app_name } = useWords()
  const { bank } = messages
  const [chosen, setChosen] = useState<readonly number[]>(accounts.map(({ choice }) => choice))
  const [ending, setEnding] = useState<BankAnswerRequest['error_code']>(null)
  const [isTried, setIsTried] = useState(false)
  const id = useId()
  const isMissing = isTried && chosen.length === 0
  return (
    <form
      data-testid="bank-allow"
      onSubmit={(event) => {
        event.preventDefault()
        setIsTried(true)
        if (chosen.length > 0) onAllow(chosen, ending)
      }}
    >
      <h1 className="text-[22px]/7 font-semibold">{bank.allow_title(app_name)}</h1>
      <p className="mt-2 mb-6 text-[15px] text-soft">{bank.allow_body}</p>
      <AccountList
        accounts={accounts}
        chosen={chosen}
        is_single={false}
        onChosen={setChosen}
        described_by={isMissing ? `${id}-missing` : undefined}
      />
      {isMissing && <FieldError id={`${id}-missing`}>{messages.accounts.missing}</FieldError>}
      <label htmlFor={id} className="mt-6 mb-1.5 block text-sm font-medium">
        {bank.ending}
      </label>
      <select
        id={id}
        className="field"
        data-testid="bank-ending"
        value={ending ?? ''}
        onChange={(event) => setEnding(simulatedErrors.find((code) => code === event.currentTarget.value) ?? null)}
      >
        <option value="">{bank.ending_good}</option>
        {simulatedErrors.map((code) => (
          <option key={code} value={code}>
            {code}
          </option>
        ))}
      </select>
      <div className="mt-6 grid gap-2.5">
        <Button type="submit" is_busy={is_busy} test_id="bank-submit">
          {bank.allow}
        </Button>
        <Button kind="plain" onClick={onDeny} test_id="bank-deny">
          {bank.deny}
        </Button>
      </div>
    </form>
  )
}
