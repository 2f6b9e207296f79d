import { useState } from 'react'
import { Button } from '../../elements/button.tsx'
import { Notice } from '../../elements/notice.tsx'
import { PaneLayout } from '../../elements/pane-layout.tsx'
import { TestValues } from '../../elements/test-values.tsx'
import { TextField } from '../../elements/text-field.tsx'
import { useWords } from '../../words.tsx'
import type { PaneProps } from '../pane-props.ts'
import { PhoneCloth, SmsPhonePane, type SmsPane } from './sms-phone.tsx'

const quiet = '-ml-2 min-h-11 cursor-pointer rounded-lg px-2 text-sm font-semibold text-accent hover:bg-hover'

/** The code that was sent. Who wants another number is asked for it first. */
export function SmsCodePane(props: PaneProps<SmsPane>) {
  const { pane, is_busy, act } = props
  const { messages } = useWords()
  const words = messages.verification.sms
  const [code, setCode] = useState('')
  const [isTried, setIsTried] = useState(false)
  const [isOther, setIsOther] = useState(false)
  const { problem, sandbox, can_resend } = pane
  if (isOther) return <SmsPhonePane {...props} pane={{ ...pane, stage: 'phone', problem: null }} />
  return (
    <PaneLayout
      test_id="pane-VERIFY_SMS-code"
      cloth={<PhoneCloth />}
      title={words.code_title}
      body={words.code_body(pane.phone_number ?? '')}
      onSubmit={() => {
        setIsTried(true)
        if (code.trim() !== '') act({ type: 'verify', input: { type: 'submit_code', code: code.trim() } })
      }}
      footer={
        <Button type="submit" is_busy={is_busy} test_id="submit-code">
          {words.code_submit}
        </Button>
      }
    >
      <div className="mt-5 grid gap-4">
        {problem === 'INVALID_CODE' && (
          <Notice tone="danger" test_id="pane-error">
            {words.INVALID_CODE}
          </Notice>
        )}
        <div>
          <TextField
            label={words.code_label}
            value={code}
            onValue={setCode}
            error={isTried && code.trim() === '' ? words.code_missing : undefined}
            test_id="code"
            input={{ name: 'code', inputMode: 'numeric', autoComplete: 'one-time-code' }}
          />
          <div className="mt-1 flex min-h-11 flex-wrap items-center gap-x-3">
            {can_resend && (
              <button
                type="button"
                data-testid="resend-code"
                onClick={() => act({ type: 'verify', input: { type: 'resend_code' } })}
                className={quiet}
              >
                {words.resend}
              </button>
            )}
            <button type="button" data-testid="other-phone" onClick={() => setIsOther(true)} className={quiet}>
              {words.other}
            </button>
          </div>
        </div>
        {sandbox !== null && (
          <TestValues title={words.sandbox_code} values={sandbox.code} onFill={() => setCode(sandbox.code)} />
        )}
      </div>
    </PaneLayout>
  )
}
