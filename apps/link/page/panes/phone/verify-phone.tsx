import { useState } from 'react'
import type { PhonePane } from '../../../protocol.ts'
import { Cloth } from '../../elements/brand.tsx'
import { Button } from '../../elements/button.tsx'
import { Notice } from '../../elements/notice.tsx'
import { PaneLayout } from '../../elements/pane-layout.tsx'
import { TestValues } from '../../elements/test-values.tsx'
import { TextField } from '../../elements/text-field.tsx'
import { useWords } from '../../words.tsx'
import type { PaneProps } from '../pane-props.ts'
import { PhoneTile } from './submit-phone.tsx'

/** The code that was sent to the phone. */
export function VerifyPhonePane({ pane, is_busy, act }: PaneProps<PhonePane & { view_name: 'VERIFY_PHONE' }>) {
  const { messages } = useWords()
  const { verify: words, submit: phone_words } = messages.phones
  const { phone_last_4, error, is_resent, can_skip, sandbox_code } = pane
  const [code, setCode] = useState('')
  const [isTried, setIsTried] = useState(false)

  return (
    <PaneLayout
      test_id="pane-VERIFY_PHONE"
      cloth={
        <Cloth color={null}>
          <PhoneTile />
        </Cloth>
      }
      title={words.title}
      body={words.body(phone_last_4)}
      onSubmit={() => {
        setIsTried(true)
        if (code.trim() !== '') act({ type: 'submit_otp', code: code.trim() })
      }}
      footer={
        <>
          <Button type="submit" is_busy={is_busy} test_id="submit-otp">
            {words.submit}
          </Button>
          {can_skip && (
            <Button kind="plain" onClick={() => act({ type: 'skip_phone' })} test_id="skip-phone">
              {phone_words.skip}
            </Button>
          )}
        </>
      }
    >
      <div className="mt-5 grid gap-4">
        {error !== null && (
          <Notice tone="danger" test_id="pane-error">
            {words.INVALID_OTP}
          </Notice>
        )}
        <div>
          <TextField
            label={words.label}
            value={code}
            onValue={setCode}
            error={isTried && code.trim() === '' ? words.missing : undefined}
            test_id="otp"
            input={{ name: 'code', inputMode: 'numeric', autoComplete: 'one-time-code' }}
          />
          <div className="mt-1 flex min-h-11 flex-wrap items-center gap-x-3">
            <button
              type="button"
              data-testid="resend-otp"
              onClick={() => act({ type: 'resend_otp' })}
              className="-ml-2 min-h-11 cursor-pointer rounded-lg px-2 text-sm font-semibold text-accent hover:bg-hover"
            >
              {words.resend}
            </button>
            <output className="text-sm text-soft" data-testid="otp-resent">
              {is_resent && words.resent}
            </output>
          </div>
        </div>
        {sandbox_code !== null && (
          <TestValues title={words.sandbox} values={sandbox_code} onFill={() => setCode(sandbox_code)} />
        )}
      </div>
    </PaneLayout>
  )
}
