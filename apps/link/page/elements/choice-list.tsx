import { useId } from 'react'
import { TickIcon } from './icons.tsx'
import { FieldError } from './text-field.tsx'

interface ChoiceListProps {
  legend: string
  is_legend_hidden: boolean
  options: readonly { value: string; label: string }[]
  chosen: string
  onChoose: (value: string) => void
  error?: string | undefined
  test_id: string
}

/** One of several, as rows that can be pressed anywhere. */
export function ChoiceList({ legend, is_legend_hidden, options, chosen, onChoose, error, test_id }: ChoiceListProps) {
  const id = useId()
  return (
    <fieldset
      className="min-w-0"
      data-testid={test_id}
      aria-invalid={error !== undefined}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
    >
      <legend className={is_legend_hidden ? 'sr-only' : 'mb-2 text-sm font-medium'}>{legend}</legend>
      <div className="grid grid-cols-1 gap-2">
        {options.map(({ value, label }) => (
          <label key={value} className="choice">
            <input type="radio" name={id} value={value} checked={chosen === value} onChange={() => onChoose(value)} />
            <Dot is_on={chosen === value} />
            <span className="min-w-0 text-[15px]/5 wrap-anywhere">{label}</span>
          </label>
        ))}
      </div>
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  )
}

/** The mark of a checkbox. */
export function Box({ is_on }: { is_on: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={`grid size-5.5 shrink-0 place-items-center rounded-md border-2 ${is_on ? 'border-accent bg-accent text-on-accent' : 'border-edge'}`}
    >
      {is_on && <TickIcon size={16} />}
    </span>
  )
}

/** The mark of a radio button. */
export function Dot({ is_on }: { is_on: boolean }) {
  return (
    <span
      aria-hidden="true"
      className={`grid size-5.5 shrink-0 place-items-center rounded-full border-2 ${is_on ? 'border-accent' : 'border-edge'}`}
    >
      {/* A border and no ground: only borders are left where people have colours of their own. */}
      {is_on && <span className="rounded-full border-5 border-accent" />}
    </span>
  )
}
