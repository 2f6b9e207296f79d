import { useState } from 'react'
import type { Pane } from '../../protocol.ts'
import { Cloth, InstitutionTile } from '../elements/brand.tsx'
import { Button } from '../elements/button.tsx'
import { TickIcon } from '../elements/icons.tsx'
import { PaneLayout } from '../elements/pane-layout.tsx'
import { FieldError } from '../elements/text-field.tsx'
import { useWords } from '../words.tsx'
import type { PaneProps } from './pane-props.ts'

/** A stand-in for a reCAPTCHA, which would call a third party. */
export function RecaptchaPane({ pane, is_busy, act }: PaneProps<Pane & { view_name: 'RECAPTCHA' }>) {
  const { messages } = useWords()
  const words = messages.recaptcha
  const [isHuman, setIsHuman] = useState(false)
  const [isTried, setIsTried] = useState(false)
  const isMissing = isTried && !isHuman
  return (
    <PaneLayout
      test_id="pane-RECAPTCHA"
      cloth={
        <Cloth color={pane.institution.primary_color}>
          <InstitutionTile institution={pane.institution} size="large" />
        </Cloth>
      }
      title={words.title}
      body={words.body(pane.institution.name)}
      onSubmit={() => {
        setIsTried(true)
        if (isHuman) act({ type: 'submit_recaptcha' })
      }}
      footer={
        <Button type="submit" is_busy={is_busy} test_id="submit-recaptcha">
          {messages.frame.continue}
        </Button>
      }
    >
      <div className="mt-5">
        <label className="choice">
          <input
            type="checkbox"
            checked={isHuman}
            aria-describedby={isMissing ? 'recaptcha-error' : undefined}
            onChange={(event) => setIsHuman(event.currentTarget.checked)}
            data-testid="recaptcha-box"
          />
          <span
            aria-hidden="true"
            className={`grid size-7 shrink-0 place-items-center rounded-md border-2 ${isHuman ? 'border-good bg-good text-paper' : 'border-edge'}`}
          >
            {isHuman && <TickIcon />}
          </span>
          <span className="text-[15px]">{words.label}</span>
        </label>
        {isMissing && <FieldError id="recaptcha-error">{words.missing}</FieldError>}
        <p className="mt-4 text-sm text-soft">{words.sandbox}</p>
      </div>
    </PaneLayout>
  )
}
