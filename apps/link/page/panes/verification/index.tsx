import type { VerificationPane } from '../../../protocol.ts'
import { useWords } from '../../words.tsx'
import type { PaneProps } from '../pane-props.ts'
import { AcceptTermsPane } from './accept-terms.tsx'
import { PersonPane } from './person.tsx'
import { ResultPane } from './result.tsx'
import { SamplePane } from './sample.tsx'
import { SmsCodePane } from './sms-code.tsx'
import { SmsPhonePane } from './sms-phone.tsx'

/** The screens on which people prove who they are. */
export default function VerificationPanes({ pane, ...shared }: PaneProps<VerificationPane>) {
  const { messages } = useWords()
  const { act } = shared
  switch (pane.view_name) {
    case 'ACCEPT_TOS':
      return <AcceptTermsPane pane={pane} {...shared} />
    case 'VERIFY_SMS':
      return pane.stage === 'phone' ? <SmsPhonePane pane={pane} {...shared} /> : <SmsCodePane pane={pane} {...shared} />
    case 'KYC_CHECK':
      return <PersonPane pane={pane} {...shared} />
    case 'DOCUMENTARY_VERIFICATION':
      return (
        <SamplePane
          test_id="pane-DOCUMENTARY_VERIFICATION"
          words={messages.verification.document}
          samples={['drivers_license', 'passport', 'blurry', 'expired']}
          failed_with={pane.has_failed ? pane.tries_left : null}
          is_busy={shared.is_busy}
          onSample={(sample) => act({ type: 'verify', input: { type: 'submit_document', sample } })}
        />
      )
    case 'SELFIE_CHECK':
      return (
        <SamplePane
          test_id="pane-SELFIE_CHECK"
          words={messages.verification.selfie}
          samples={['live', 'photo']}
          failed_with={pane.has_failed ? pane.tries_left : null}
          is_busy={shared.is_busy}
          onSample={(sample) => act({ type: 'verify', input: { type: 'submit_selfie', sample } })}
        />
      )
    case 'VERIFICATION_RESULT':
      return <ResultPane pane={pane} {...shared} />
  }
}
