import { useId, useState } from 'react'
import type { CallingCode, PhonePane } from '../../../protocol.ts'
import { Cloth, Tile } from '../../elements/brand.tsx'
import { Button } from '../../elements/button.tsx'
import { PhoneIcon } from '../../elements/icons.tsx'
import { Notice } from '../../elements/notice.tsx'
import { PaneLayout } from '../../elements/pane-layout.tsx'
import { TestValues } from '../../elements/test-values.tsx'
import { TextField } from '../../elements/text-field.tsx'
import { useWords } from '../../words.tsx'
import type { PaneProps } from '../pane-props.ts'

/** Where a number may come from: North America, the United Kingdom, Mexico. */
const codes: readonly CallingCode[] = ['1', '44', '52']

/** Whose bank it is: asked of people who may have connected one before, or who want to have one saved. */
export function SubmitPhonePane({ pane, is_busy, act }: PaneProps<PhonePane & { view_name: 'SUBMIT_PHONE' }>) {
  const { messages } = useWords()
  const words = messages.phones.submit
  const { purpose, known_last_4, error, sandbox_phone } = pane
  const [code, setCode] = useState<CallingCode>(pane.calling_code)
  const [number, setNumber] = useState('')
  const [isKnownUsed, setIsKnownUsed] = useState(known_last_4 !== null && error === null)
  const [isTried, setIsTried] = useState(false)

  function submit(): void {
    setIsTried(true)
    if (isKnownUsed) return act({ type: 'submit_phone', phone_number: null })
    const typed = number.trim()
    if (typed !== '') act({ type: 'submit_phone', phone_number: typed.startsWith('+') ? typed : `+${code}${typed}` })
  }

  return (
    <PaneLayout
      test_id="pane-SUBMIT_PHONE"
      cloth={
        <Cloth color={null}>
          <PhoneTile />
        </Cloth>
      }
      title={purpose === 'save' ? words.save_title : words.title}
      body={purpose === 'save' ? words.save_body : words.body}
      onSubmit={submit}
      footer={
        <>
          <Button type="submit" is_busy={is_busy} test_id="submit-phone">
            {words.submit}
          </Button>
          <Button kind="plain" onClick={() => act({ type: 'skip_phone' })} test_id="skip-phone">
            {words.skip}
          </Button>
        </>
      }
    >
      <div className="mt-5 grid gap-4">
        {error !== null && (
          <Notice tone="danger" test_id="pane-error">
            {words.INVALID_PHONE_NUMBER}
          </Notice>
        )}
        {isKnownUsed && known_last_4 !== null ? (
          <div className="rounded-xl bg-raised px-4 pt-3 pb-1">
            <p className="text-[15px] font-medium" data-testid="known-phone">
              {words.known(known_last_4)}
            </p>
            <button
              type="button"
              data-testid="other-phone"
              onClick={() => setIsKnownUsed(false)}
              className="-ml-2 min-h-11 cursor-pointer rounded-lg px-2 text-sm font-semibold text-accent hover:bg-hover"
            >
              {words.other}
            </button>
          </div>
        ) : (
          <div className="grid grid-cols-[minmax(0,6.5rem)_minmax(0,1fr)] items-start gap-2.5">
            <CountryField code={code} onCode={setCode} />
            <TextField
              label={words.label}
              value={number}
              onValue={setNumber}
              error={isTried && number.trim() === '' ? words.missing : undefined}
              test_id="phone-number"
              input={{ type: 'tel', name: 'phone', inputMode: 'tel', autoComplete: 'tel-national' }}
            />
          </div>
        )}
        {sandbox_phone !== null && !isKnownUsed && (
          <TestValues
            title={words.sandbox}
            values={sandbox_phone}
            onFill={() => {
              setCode('1')
              setNumber(sandbox_phone.replace('+1', ''))
            }}
          />
        )}
      </div>
    </PaneLayout>
  )
}

/** A phone where banks have their logo. */
export function PhoneTile() {
  return (
    <Tile>
      <PhoneIcon size={30} />
    </Tile>
  )
}

function CountryField({ code, onCode }: { code: CallingCode; onCode: (code: CallingCode) => void }) {
  const { messages } = useWords()
  const id = useId()
  const { submit } = messages.phones
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block truncate text-sm font-medium" title={submit.country}>
        {submit.country}
      </label>
      <select
        id={id}
        className="field"
        data-testid="calling-code"
        value={code}
        onChange={(event) => onCode(codes.find((known) => known === event.currentTarget.value) ?? '1')}
      >
        {codes.map((known) => (
          <option key={known} value={known}>
            {`+${known}`}
          </option>
        ))}
      </select>
    </div>
  )
}
