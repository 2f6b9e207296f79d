import { useId, type ReactNode } from 'react'
import type { Account } from '../../protocol.ts'
import { Button } from './button.tsx'

interface FormProps {
  /** What the button says. */
  action: string
  is_busy: boolean
  /** @param read what stands in the field of this name, without blanks around it */
  onSubmit: (read: (name: string) => string) => void
  test_id: string
  children: ReactNode
}

/** A few fields and a button; Enter presses it. */
export function Form({ action, is_busy, onSubmit, test_id, children }: FormProps) {
  return (
    <form
      data-testid={test_id}
      className="flex flex-wrap items-end gap-3 px-5 py-4 not-last:border-b not-last:border-line"
      onSubmit={(event) => {
        event.preventDefault()
        if (is_busy) return
        const values = new FormData(event.currentTarget)
        onSubmit((name) => {
          const value = values.get(name)
          return typeof value === 'string' ? value.trim() : ''
        })
      }}
    >
      {children}
      <Button kind="primary" is_busy={is_busy} is_submit test_id={`${test_id}-submit`}>
        {action}
      </Button>
    </form>
  )
}

interface FieldProps {
  name: string
  label: string
  /** What stands there at first. */
  value?: string
  /** Takes a whole line where there is room for more. */
  is_wide?: boolean
}

/** Amounts are typed as text: a number field would hide what was mistyped. */
interface TextFieldProps extends FieldProps {
  kind?: 'text' | 'decimal' | 'date' | 'email' | 'tel'
  is_required?: boolean
}

const size = (is_wide: boolean) => `min-w-0 flex-1 ${is_wide ? 'basis-72' : 'basis-36'}`

export function TextField({ name, label, value = '', is_wide = false, kind = 'text', is_required }: TextFieldProps) {
  const id = useId()
  return (
    <div className={size(is_wide)}>
      <label htmlFor={id} className="mb-1 block text-sm text-soft">
        {label}
      </label>
      <input
        id={id}
        name={name}
        type={kind === 'decimal' ? 'text' : kind}
        inputMode={kind === 'decimal' ? 'decimal' : undefined}
        pattern={kind === 'decimal' ? '[0-9]+([.][0-9]{1,2})?' : undefined}
        title={kind === 'decimal' ? 'An amount, such as 12.17' : undefined}
        required={is_required ?? kind === 'decimal'}
        defaultValue={value}
        autoComplete="off"
        className="field w-full"
      />
    </div>
  )
}

interface ChoiceFieldProps extends FieldProps {
  choices: readonly (readonly [value: string, text: string])[]
}

export function ChoiceField({ name, label, value, is_wide = false, choices }: ChoiceFieldProps) {
  const id = useId()
  return (
    <div className={size(is_wide)}>
      <label htmlFor={id} className="mb-1 block text-sm text-soft">
        {label}
      </label>
      <select id={id} name={name} defaultValue={value} className="field w-full">
        {choices.map(([choice, text]) => (
          <option key={choice} value={choice}>
            {text}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Which of the accounts that hold money to spend. */
export function AccountField({ accounts }: { accounts: readonly Account[] }) {
  const choices = accounts
    .filter(({ type }) => type === 'depository')
    .map(({ account_id, name, mask }) => [account_id, mask === null ? name : `${name} •• ${mask}`] as const)
  return <ChoiceField name="account_id" label="Account" is_wide choices={choices} />
}
