import { useState } from 'react'
import type { Pane } from '../../../protocol.ts'
import { AppTile, Badge, Cloth } from '../../elements/brand.tsx'
import { Button } from '../../elements/button.tsx'
import { TickIcon } from '../../elements/icons.tsx'
import { Notice } from '../../elements/notice.tsx'
import { PaneLayout } from '../../elements/pane-layout.tsx'
import { TestValues } from '../../elements/test-values.tsx'
import { TextField } from '../../elements/text-field.tsx'
import { useWords } from '../../words.tsx'
import type { PaneProps } from '../pane-props.ts'

type DepositPaneProps = PaneProps<
  Pane & { view_name: 'SAME_DAY_MICRODEPOSIT_AUTHORIZED' | 'INSTANT_MICRODEPOSIT_AUTHORIZED' }
>

/** A cent is on its way to the account, or its code is asked for. */
export function DepositPane(props: DepositPaneProps) {
  return props.pane.asks_code ? <CodePane {...props} /> : <SentPane {...props} />
}

function SentPane({ pane, app, is_busy, act }: DepositPaneProps) {
  const { messages } = useWords()
  const words = messages.payments.deposit
  return (
    <PaneLayout
      test_id={`pane-${pane.view_name}`}
      cloth={
        <Cloth color={null}>
          <AppTile name={app.client_name} />
          <Badge tone="good">
            <TickIcon size={20} />
          </Badge>
        </Cloth>
      }
      title={words.sent_title}
      body={words.sent(pane.account.mask ?? '', app.client_name)}
      onSubmit={() => act({ type: 'continue' })}
      footer={
        <Button type="submit" is_busy={is_busy} test_id="finish">
          {messages.connected.submit}
        </Button>
      }
    />
  )
}

function CodePane({ pane, is_busy, act }: DepositPaneProps) {
  const { messages } = useWords()
  const words = messages.payments.deposit
  const { account, error, tries_left, sandbox_code } = pane
  const [code, setCode] = useState('')
  const [isTried, setIsTried] = useState(false)

  function submit(): void {
    setIsTried(true)
    if (code.trim() !== '') act({ type: 'submit_code', code })
  }

  return (
    <PaneLayout
      test_id={`pane-${pane.view_name}`}
      title={words.code_title}
      body={words.code(account.mask ?? '')}
      onSubmit={submit}
      footer={
        <Button type="submit" is_busy={is_busy} test_id="submit-code">
          {words.submit}
        </Button>
      }
    >
      <div className="mt-5 grid gap-4">
        {error !== null && (
          <Notice tone="danger" test_id="pane-error">
            {words.wrong(tries_left)}
          </Notice>
        )}
        <TextField
          label={words.code_label}
          value={code}
          onValue={setCode}
          error={isTried && code.trim() === '' ? words.code_missing : undefined}
          test_id="deposit-code"
          input={{ autoComplete: 'off', autoCapitalize: 'characters', autoCorrect: 'off', spellCheck: false }}
        />
        {sandbox_code !== null && (
          <TestValues title={words.sandbox(sandbox_code)} values="" onFill={() => setCode(sandbox_code)} />
        )}
      </div>
    </PaneLayout>
  )
}
