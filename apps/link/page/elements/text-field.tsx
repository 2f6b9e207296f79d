import { useId, type InputHTMLAttributes, type ReactNode } from 'react'
import { AlertIcon } from './icons.tsx'

/** As much as the server takes: beyond it, it refuses all that was typed. */
export const TEXT_LENGTH_MAX = 200
/** Whole banks are described in a password: https://plaid.com/docs/sandbox/user-custom/ */
export const PASSWORD_LENGTH_MAX = 200_000

interface TextFieldProps {
  label: string
  value: string
  onValue: (value: string) => void
  error?: string | undefined
  hint?: string
  test_id: string
  /** Beside the text, inside the field. */
  aside?: ReactNode
  input?: InputHTMLAttributes<HTMLInputElement>
}

/** A labelled field; what is wrong with it stands under it and is tied to it. */
export function TextField({ label, value, onValue, error, hint, test_id, aside, input }: TextFieldProps) {
  const id = useId()
  const described = [error === undefined ? '' : `${id}-error`, hint === undefined ? '' : `${id}-hint`].join(' ').trim()
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-sm font-medium">
        {label}
      </label>
      <div className="relative">
        <input
          type="text"
          maxLength={TEXT_LENGTH_MAX}
          {...input}
          id={id}
          value={value}
          data-testid={test_id}
          aria-invalid={error !== undefined}
          aria-describedby={described === '' ? undefined : described}
          onChange={(event) => onValue(event.currentTarget.value)}
          className={`field ${aside === undefined ? '' : 'pr-13'}`}
        />
        {aside !== undefined && <div className="absolute inset-y-0 right-0.5 grid place-items-center">{aside}</div>}
      </div>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="mt-1.5 text-sm text-soft">
          {hint}
        </p>
      )}
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  )
}

export function FieldError({ id, children }: { id: string; children: ReactNode }) {
  return (
    <p id={id} data-testid="field-error" className="mt-1.5 flex items-start gap-1.5 text-sm font-medium text-danger">
      <span className="mt-px">
        <AlertIcon size={17} />
      </span>
      {children}
    </p>
  )
}
