import { useState } from 'react'
import type { Pane } from '../../protocol.ts'
import { Cloth, InstitutionTile } from '../elements/brand.tsx'
import { Button } from '../elements/button.tsx'
import { Notice } from '../elements/notice.tsx'
import { PaneLayout } from '../elements/pane-layout.tsx'
import { TestValues } from '../elements/test-values.tsx'
import { TextField } from '../elements/text-field.tsx'
import { useWords } from '../words.tsx'
import type { PaneProps } from './pane-props.ts'

const digits = { inputMode: 'numeric', autoComplete: 'off' } as const

/** The numbers of one account, where the bank does not show them. */
export function NumbersPane({ pane, is_busy, act }: PaneProps<Pane & { view_name: 'NUMBERS'; step: 'match' }>) {
  const { messages } = useWords()
  const words = messages.numbers
  const { institution, account, error, sandbox_numbers } = pane
  const [routing, setRouting] = useState('')
  const [number, setNumber] = useState('')
  const [isTried, setIsTried] = useState(false)

  function submit(): void {
    setIsTried(true)
    if (routing.trim() !== '' && number.trim() !== '') {
      act({ type: 'submit_numbers', routing_number: routing, account_number: number })
    }
  }

  return (
    <PaneLayout
      test_id="pane-NUMBERS"
      cloth={
        <Cloth color={institution.primary_color}>
          <InstitutionTile institution={institution} size="large" />
        </Cloth>
      }
      title={words.title}
      body={words.body(account.mask === null ? account.name : `${account.name} ·· ${account.mask}`)}
      onSubmit={submit}
      footer={
        <Button type="submit" is_busy={is_busy} test_id="submit-numbers">
          {messages.frame.continue}
        </Button>
      }
    >
      <div className="mt-5 grid gap-4">
        {error !== null && (
          <Notice tone="danger" test_id="pane-error">
            {words.INSTANT_MATCH_FAILED}
          </Notice>
        )}
        <TextField
          label={words.routing}
          value={routing}
          onValue={setRouting}
          error={isTried && routing.trim() === '' ? words.routing_missing : undefined}
          test_id="routing-number"
          input={digits}
        />
        <TextField
          label={words.account}
          value={number}
          onValue={setNumber}
          error={isTried && number.trim() === '' ? words.account_missing : undefined}
          test_id="account-number"
          input={digits}
        />
        {sandbox_numbers !== null && (
          <TestValues
            title={words.sandbox_title}
            values={`${sandbox_numbers.routing_number} / ${sandbox_numbers.account_number}`}
            onFill={() => {
              setRouting(sandbox_numbers.routing_number)
              setNumber(sandbox_numbers.account_number)
            }}
          />
        )}
      </div>
    </PaneLayout>
  )
}
