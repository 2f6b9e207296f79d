import { Button } from '../page/elements/button.tsx'
import { LockIcon } from '../page/elements/icons.tsx'
import { useWords } from '../page/words.tsx'

interface UnlockStepProps {
  bank: string
  is_busy: boolean
  onUnlock: () => void
  onCancel: () => void
}

/** The bank's own app, which knows its person by face or finger: nothing is typed. */
export function UnlockStep({ bank, is_busy, onUnlock, onCancel }: UnlockStepProps) {
  const { messages } = useWords()
  const words = messages.phones.app
  return (
    <form
      data-testid="bank-unlock"
      className="grid justify-items-center text-center"
      onSubmit={(event) => {
        event.preventDefault()
        onUnlock()
      }}
    >
      <span className="mt-10 grid size-20 place-items-center rounded-full bg-(--brand) text-white">
        <LockIcon size={36} />
      </span>
      <h1 className="mt-6 text-[22px]/7 font-semibold">{words.unlock_title(bank)}</h1>
      <p className="mt-2 mb-10 max-w-72 text-[15px] text-soft">{words.unlock_body}</p>
      <div className="grid w-full gap-2.5">
        <Button type="submit" is_busy={is_busy} test_id="bank-log-in">
          {words.unlock}
        </Button>
        <Button kind="plain" onClick={onCancel} test_id="bank-cancel">
          {messages.bank.cancel}
        </Button>
      </div>
    </form>
  )
}
