import { lazy, Suspense, useCallback, useContext } from 'react'
import type { InstitutionView, LinkApp, Pane } from '../protocol.ts'
import { FocusContext } from './elements/pane-layout.tsx'
import type { Host } from './host.ts'
import type { LinkSession, LinkState } from './link-session.ts'
import { ConnectedPane } from './panes/connected.tsx'
import { ConsentPane } from './panes/consent.tsx'
import { CredentialPane } from './panes/credential.tsx'
import { ErrorPane } from './panes/error.tsx'
import { LeavePane } from './panes/leave.tsx'
import { LoadingPane, OpeningPane } from './panes/loading.tsx'
import { MfaPane } from './panes/mfa.tsx'
import { NumbersPane } from './panes/numbers.tsx'
import { OauthPane } from './panes/oauth.tsx'
import { RecaptchaPane } from './panes/recaptcha.tsx'
import { SelectAccountPane } from './panes/select-account.tsx'
import { SelectInstitutionPane } from './panes/select-institution.tsx'
import { searchInstitutions } from './session-client.ts'

/** Few people type numbers: nobody else has to load these screens. */
const PhonePanes = lazy(() => import('./panes/phone/index.tsx'))
const VerificationPanes = lazy(() => import('./panes/verification/index.tsx'))
const TypedNumbersPane = lazy(() => import('./panes/numbers/index.tsx'))
const UploadDocumentsPane = lazy(() => import('./panes/payroll/upload-documents.tsx'))

interface CurrentPaneProps {
  state: LinkState
  /** The bank is asked, and takes its time. */
  is_loading: boolean
  session: LinkSession
  host: Host
}

/** The pane that the session stands at, and what covers it: what was typed, and the bank's window, are still there after. */
export function CurrentPane({ state, session, host, is_loading }: CurrentPaneProps) {
  const { pane, app, pane_number } = state
  const takesFocus = useContext(FocusContext)
  const cover = coverOf({ state, session, is_loading })
  return (
    <>
      {cover}
      {pane !== null && app !== null && (
        <div className="contents" hidden={cover !== null}>
          <FocusContext value={takesFocus && cover === null}>
            <ShownPane key={pane_number} pane={pane} app={app} state={state} session={session} host={host} />
          </FocusContext>
        </div>
      )}
    </>
  )
}

/** What is seen in place of the pane; null when that is the pane itself. */
function coverOf({ state, session, is_loading }: Omit<CurrentPaneProps, 'host'>) {
  const { pane, app, busy, failure, is_leaving } = state
  if (failure !== null) {
    const canRetry = ['CONNECTION_LOST', 'INTERNAL_SERVER_ERROR', 'RATE_LIMIT'].includes(failure.error_code)
    return (
      <ErrorPane
        institution={null}
        error={failure}
        ways={canRetry ? ['try_again', 'exit'] : ['exit']}
        is_busy={false}
        onWay={(way) => (way === 'try_again' ? session.retry() : session.leave(false))}
      />
    )
  }
  if (pane === null || app === null) return <OpeningPane />
  if (is_leaving) {
    return (
      <LeavePane
        institution={institutionOf(pane)}
        is_busy={busy?.type === 'exit'}
        has_added={state.added_count > 0}
        is_verification={app.products.includes('identity_verification')}
        onStay={session.stay}
        onLeave={() => session.leave(true)}
      />
    )
  }
  if (is_loading) return <LoadingPane institution={institutionOf(pane)} action={busy?.type ?? null} />
  return null
}

interface ShownPaneProps {
  pane: Pane
  app: LinkApp
  state: LinkState
  session: LinkSession
  host: Host
}

function ShownPane({ pane, app, state, session, host }: ShownPaneProps) {
  const { act } = session
  const is_busy = state.busy !== null
  const shared = { app, is_busy, act }
  const search = useSearch(session)
  switch (pane.view_name) {
    case 'CONSENT':
      return <ConsentPane pane={pane} {...shared} />
    case 'SELECT_INSTITUTION':
      return <SelectInstitutionPane pane={pane} {...shared} search={search} />
    case 'CREDENTIAL':
      return <CredentialPane pane={pane} {...shared} typed_username={state.username} />
    case 'RECAPTCHA':
      return <RecaptchaPane pane={pane} {...shared} />
    case 'MFA':
      return <MfaPane pane={pane} {...shared} />
    case 'OAUTH':
      return (
        <OauthPane
          pane={pane}
          {...shared}
          navigate={(url) => host.tell({ type: 'navigate', url })}
          watch={session.watch}
        />
      )
    case 'SUBMIT_PHONE':
    case 'VERIFY_PHONE':
    case 'SELECT_SAVED_INSTITUTION':
    case 'SELECT_SAVED_ACCOUNT':
    case 'PROFILE_DATA_REVIEW':
    case 'LAYER':
      return (
        <Suspense fallback={<OpeningPane />}>
          <PhonePanes pane={pane} {...shared} />
        </Suspense>
      )
    case 'ACCEPT_TOS':
    case 'VERIFY_SMS':
    case 'KYC_CHECK':
    case 'DOCUMENTARY_VERIFICATION':
    case 'SELFIE_CHECK':
    case 'VERIFICATION_RESULT':
      return (
        <Suspense fallback={<OpeningPane />}>
          <VerificationPanes pane={pane} {...shared} />
        </Suspense>
      )
    case 'SELECT_ACCOUNT':
      return <SelectAccountPane pane={pane} {...shared} />
    case 'SELECT_AUTH_TYPE':
    case 'NUMBERS_SELECT_INSTITUTION':
    case 'SAME_DAY_MICRODEPOSIT_AUTHORIZED':
    case 'INSTANT_MICRODEPOSIT_AUTHORIZED':
    case 'NUMBERS':
      if (pane.view_name === 'NUMBERS' && pane.step === 'match') return <NumbersPane pane={pane} {...shared} />
      return (
        <Suspense fallback={<OpeningPane />}>
          <TypedNumbersPane pane={pane} {...shared} />
        </Suspense>
      )
    case 'UPLOAD_DOCUMENTS':
      return (
        <Suspense fallback={<OpeningPane />}>
          <UploadDocumentsPane pane={pane} {...shared} />
        </Suspense>
      )
    case 'CONNECTED':
      return <ConnectedPane pane={pane} {...shared} />
    case 'ERROR': {
      const { institution, error, ways } = pane
      return (
        <ErrorPane
          institution={institution}
          error={error}
          ways={ways}
          is_busy={is_busy}
          onWay={(way) => act(way === 'exit' ? { type: 'exit', is_asked: false } : { type: 'take_way', way })}
        />
      )
    }
    case 'FINISHED':
      return null
  }
}

function useSearch(session: LinkSession) {
  return useCallback(
    async (query: string, signal: AbortSignal): Promise<readonly InstitutionView[]> => {
      const { institutions, events } = await searchInstitutions({ ...session.credentials(), query }, signal)
      session.takeEvents(events)
      return institutions
    },
    [session],
  )
}

function institutionOf(pane: Pane): InstitutionView | null {
  return 'institution' in pane ? pane.institution : null
}
