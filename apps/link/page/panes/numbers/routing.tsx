import { useState } from 'react'
import type { Pane } from '../../../protocol.ts'
import { Button } from '../../elements/button.tsx'
import { PaneLayout } from '../../elements/pane-layout.tsx'
import { TestValues } from '../../elements/test-values.tsx'
import { TextField } from '../../elements/text-field.tsx'
import { useWords } from '../../words.tsx'
import type { PaneProps } from '../pane-props.ts'

/** The bank, by its number. */
export function RoutingPane({ pane, is_busy, act }: PaneProps<Pane & { view_name: 'NUMBERS'; step: 'routing' }>) {
  const { messages } = useWords()
  const { routing: words, wrong: complaints } = messages.payments
  const { country, wrong, sandbox_routing } = pane
  const [number, setNumber] = useState('')
  const [isTried, setIsTried] = useState(false)
  // What the server complained of stands until something is typed.
  const complaint = isTried && number.trim() === '' ? 'routing_number' : number === '' ? wrong : null

  function submit(): void {
    setIsTried(true)
    if (number.trim() !== '') act({ type: 'submit_routing_number', routing_number: number })
  }

  return (
    <PaneLayout
      test_id="pane-NUMBERS"
      title={words.title}
      onSubmit={submit}
      footer={
        <Button type="submit" is_busy={is_busy} test_id="submit-routing">
          {messages.frame.continue}
        </Button>
      }
    >
      <div className="mt-5 grid gap-4">
        <TextField
          label={words[country]}
          hint={words[`${country}_hint`]}
          value={number}
          onValue={setNumber}
          error={complaint === null ? undefined : complaints[complaint]}
          test_id="routing-number"
          input={{ inputMode: country === 'US' ? 'numeric' : 'text', autoComplete: 'off' }}
        />
        {sandbox_routing !== null && (
          <TestValues title={words.sandbox} values={sandbox_routing} onFill={() => setNumber(sandbox_routing)} />
        )}
      </div>
    </PaneLayout>
  )
}
