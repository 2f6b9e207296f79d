import { useId } from 'react'

interface FilterFieldProps {
  label: string
  value: string
  onChange: (value: string) => void
}

export function FilterField({ label, value, onChange }: FilterFieldProps) {
  const id = useId()
  return (
    <div className="min-w-0 grow sm:max-w-72">
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        id={id}
        type="search"
        placeholder={label}
        value={value}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        className="field w-full"
      />
    </div>
  )
}

interface ChoiceProps<Value extends string> {
  label: string
  value: Value
  choices: readonly (readonly [value: Value, words: string])[]
  onChange: (value: Value) => void
}

/** A few choices side by side, as a group of radio buttons. */
export function Choice<Value extends string>({ label, value, choices, onChange }: ChoiceProps<Value>) {
  const name = useId()
  return (
    <fieldset className="flex gap-1 rounded-[10px] border border-line bg-paper p-1">
      <legend className="sr-only">{label}</legend>
      {choices.map(([choice, words]) => (
        <label
          key={choice}
          className="relative flex min-h-8 cursor-pointer items-center rounded-md px-2.5 text-sm text-soft hover:bg-hover has-checked:bg-tint has-checked:font-semibold has-checked:text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent"
        >
          <input
            type="radio"
            name={name}
            checked={choice === value}
            onChange={() => onChange(choice)}
            className="absolute inset-0 m-0 size-full cursor-pointer opacity-0"
          />
          {words}
        </label>
      ))}
    </fieldset>
  )
}
