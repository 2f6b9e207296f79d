import type { IdentityVerification as Verification } from '@gingham/client'
import { Button } from '../elements/button.tsx'
import { DataTable, Named, type Column } from '../elements/data-table.tsx'
import { Fact, Facts } from '../elements/facts.tsx'
import { ChoiceField, Form, TextField } from '../elements/form.tsx'
import { Nothing, Section } from '../elements/section.tsx'
import { StatusWord } from '../elements/status-word.tsx'
import { useConnectFor } from '../link/use-connect.tsx'
import { momentName } from '../money/periods.ts'
import { categoryName } from '../money/spending.ts'
import { inOne } from '../state/in-one.ts'
import { useQuickstart } from '../state/quickstart.tsx'
import { useNews } from '../state/use-news.ts'
import { useStepOnDemand } from '../state/use-step-on-demand.ts'
import { useStep } from '../state/use-step.ts'

/** The templates that every team of ours has, with their steps; Plaid's are made in its dashboard. */
const ownTemplates = [
  ['idvtmp_default', 'Phone and data, documents where these fail'],
  ['idvtmp_kyc', 'Data only'],
  ['idvtmp_documents', 'Documents only'],
  ['idvtmp_screening', 'Watch lists only'],
  ['idvtmp_full', 'Everything, with a selfie'],
] as const

/** Who somebody is: Link asks, documents and registers answer. */
export function IdentityVerification() {
  const { made, setup } = useQuickstart()
  const link = useConnectFor('verification')
  const retry = useStepOnDemand('retry_identity_verification')
  const isMade = made.includes('template_id')
  const news = [link.phase, link.ended, retry.count, useNews('IDENTITY_VERIFICATION')].join('.')
  const view = useStep('get_identity_verification', { is_wanted: isMade, news })
  const verification = view.result?.verification ?? null
  const isOver = verification !== null && verification.status !== 'active'
  return (
    <Section
      id="identity-verification"
      title="Identity verification"
      intro="Who somebody is: Link leads through the steps of a template, and the answers are read here. No Item is needed."
      {...inOne(view, retry, { ...link, is_busy: false, again: () => retry.again() })}
      is_filled={view.result !== null || !isMade}
      waiting_for="Reading the verification"
      actions={
        isOver && (
          <Button onClick={() => void retry.take({})} is_busy={retry.is_busy} test_id="retry-verification">
            Let them try again
          </Button>
        )
      }
    >
      <Form
        action="Verify in Link"
        is_busy={link.is_busy}
        test_id="verification-form"
        onSubmit={(read) => link.open('verification', { template_id: read('template_id') })}
      >
        {setup.is_own_server ? (
          <ChoiceField name="template_id" label="Template" is_wide choices={ownTemplates} />
        ) : (
          <TextField name="template_id" label="Template" is_wide is_required />
        )}
      </Form>
      {verification === null && link.was_left && <Nothing>Link was closed before the first step.</Nothing>}
      {verification && <Steps verification={verification} />}
    </Section>
  )
}

function Steps({ verification }: { verification: Verification }) {
  const { status, user, created_at, completed_at, steps } = verification
  const name = user.name ? `${user.name.given_name} ${user.name.family_name}` : 'Not known yet'
  return (
    <>
      <Facts>
        <Fact name="Status">
          <span data-testid="verification-status">
            <StatusWord>{status}</StatusWord>
          </span>
        </Fact>
        <Fact name="Person">{name}</Fact>
        <Fact name="Begun">{momentName(created_at)}</Fact>
        <Fact name="Ended">{completed_at === null ? 'Not yet' : momentName(completed_at)}</Fact>
      </Facts>
      <DataTable
        label="Steps of the template"
        test_id="verification-step"
        rows={Object.entries<string>({ ...steps }).filter(([, state]) => state !== 'not_applicable')}
        rowId={([step]) => step}
        columns={stepColumns}
      />
    </>
  )
}

const stepNames: Readonly<Record<string, string>> = {
  accept_tos: 'Agrees to the terms',
  verify_sms: 'Has this telephone',
  kyc_check: 'Is known to registers',
  documentary_verification: 'Shows a document',
  selfie_check: 'Looks like it',
  watchlist_screening: 'Is on no watch list',
  risk_check: 'Behaves as people do',
}

const stepColumns: readonly Column<[step: string, state: string]>[] = [
  { name: 'Step', cell: ([step]) => <Named name={stepNames[step] ?? categoryName(step)} /> },
  { name: 'Outcome', cell: ([, state]) => <StatusWord>{state}</StatusWord> },
]
