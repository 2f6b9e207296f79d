import { useId, useRef, type ReactNode } from 'react'
import { Button } from './button.tsx'

interface ConfirmProps {
  /** What the button that opens the question says, and the one that does it. */
  label: string
  title: string
  children: ReactNode
  is_busy: boolean
  onConfirm: () => void
  test_id: string
}

/** A button that asks before it does what cannot be undone. */
export function Confirm({ label, title, children, is_busy, onConfirm, test_id }: ConfirmProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  return (
    <>
      <Button kind="danger" is_busy={is_busy} test_id={test_id} onClick={() => dialog.current?.showModal()}>
        {label}
      </Button>
      <dialog
        ref={dialog}
        aria-labelledby={id}
        className="m-auto w-[min(440px,calc(100vw-32px))] rounded-2xl border border-line bg-paper p-6 text-ink"
      >
        <h2 id={id} className="text-lg font-semibold">
          {title}
        </h2>
        <div className="mt-2 text-soft">{children}</div>
        <div className="mt-5 flex flex-wrap justify-end gap-2">
          <Button onClick={() => dialog.current?.close()}>Keep it</Button>
          <Button
            kind="danger"
            test_id={`${test_id}-confirm`}
            onClick={() => {
              dialog.current?.close()
              onConfirm()
            }}
          >
            {label}
          </Button>
        </div>
      </dialog>
    </>
  )
}
