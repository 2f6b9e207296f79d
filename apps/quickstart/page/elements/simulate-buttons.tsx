import { categoryName } from '../money/spending.ts'
import { Button } from './button.tsx'

interface SimulateButtonsProps {
  /** Whom the sandbox stands in for. */
  who: string
  /** What they may do, in the API's words. */
  choices: readonly string[]
  is_busy: boolean
  onChoose: (choice: string) => void
}

/** In the sandbox nothing moves by itself: these buttons do what others would. */
export function SimulateButtons({ who, choices, is_busy, onChoose }: SimulateButtonsProps) {
  if (choices.length === 0) return null
  return (
    <div className="flex flex-wrap items-center gap-2 px-5 pb-4 text-sm text-soft">
      <span className="max-sm:w-full">{`In the sandbox you are ${who}:`}</span>
      {choices.map((choice) => (
        <Button key={choice} is_busy={is_busy} onClick={() => onChoose(choice)} test_id={`simulate ${choice}`}>
          {categoryName(choice.replace(/^PAYMENT_STATUS_/, ''))}
        </Button>
      ))}
    </div>
  )
}
