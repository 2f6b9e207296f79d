import { useState } from 'react'
import type { VerificationPane } from '../../../protocol.ts'
import { Cloth, Tile } from '../../elements/brand.tsx'
import { Button } from '../../elements/button.tsx'
import { PhoneIcon } from '../../elements/icons.tsx'
import { Notice } from '../../elements/notice.tsx'
import { PaneLayout } from '../../elements/pane-layout.tsx'
import { TestValues } from '../../elements/test-values.tsx'
import { TextField } from '../../elements/text-field.tsx'
import { useWords } from '../../words.tsx'
import type { PaneProps } from '../pane-props.ts'

export type SmsPane = VerificationPane & { view_name: 'VERIFY_SMS' }

/** The number that a code is sent to. */
export function SmsPhonePane({ pane, is_busy, act }: PaneProps<SmsPane>) {
  const { messages } = useWords()
  const words = messages.verification.sms
  const { problem, sandbox } = pane
  const [phone, setPhone] = useState(pane.phone_number ?? '')
  const [isTried, setIsTried] = useState(false)
  return (
    <PaneLayout
      test_id="pane-VERIFY_SMS"
      cloth={<PhoneCloth />}
      title={words.title}
      body={words.body}
      onSubmit={() => {
        setIsTried(true)
        const phone_number = phone.trim()
        if (phone_number !== '') act({ type: 'verify', input: { type: 'submit_phone', phone_number } })
      }}
      footer={
        <Button type="submit" is_busy={is_busy} test_id="submit-phone">
          {words.submit}
        </Button>
      }
    >
      <div className="mt-5 grid gap-4">
        {problem === 'INVALID_PHONE_NUMBER' && (
          <Notice tone="danger" test_id="pane-error">
            {words.INVALID_PHONE_NUMBER}
          </Notice>
        )}
        <TextField
          label={words.label}
          value={phone}
          onValue={setPhone}
          error={isTried && phone.trim() === '' ? words.missing : undefined}
          test_id="phone-number"
          input={{ type: 'tel', name: 'phone', inputMode: 'tel', autoComplete: 'tel' }}
        />
        {sandbox !== null && (
          <TestValues
            title={words.sandbox}
            values={sandbox.phone_number}
            onFill={() => setPhone(sandbox.phone_number)}
          />
        )}
      </div>
    </PaneLayout>
  )
}

/** A phone where others have their logo. */
export function PhoneCloth() {
  return (
    <Cloth color={null}>
      <Tile>
        <PhoneIcon size={30} />
      </Tile>
    </Cloth>
  )
}
