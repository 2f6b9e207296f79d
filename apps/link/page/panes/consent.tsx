import type { Pane } from '../../protocol.ts'
import { AppTile, Cloth, InstitutionTile, Mark } from '../elements/brand.tsx'
import { Button } from '../elements/button.tsx'
import { ChoiceIcon, LockIcon, TickIcon } from '../elements/icons.tsx'
import { PaneLayout } from '../elements/pane-layout.tsx'
import { PaymentSummary } from './payment-summary.tsx'
import { useWords } from '../words.tsx'
import type { PaneProps } from './pane-props.ts'

const pointIcons = [ChoiceIcon, LockIcon]

/** Who asks, for what, and on which terms. */
export function ConsentPane({ pane, app, is_busy, act }: PaneProps<Pane & { view_name: 'CONSENT' }>) {
  const { messages } = useWords()
  const { consent } = messages
  const { institution } = pane
  const isUpdate = app.is_update_mode
  return (
    <PaneLayout
      test_id="pane-CONSENT"
      cloth={
        <Cloth color={institution?.primary_color ?? null}>
          <AppTile name={app.client_name} />
          {institution !== null && <InstitutionTile institution={institution} size="large" />}
        </Cloth>
      }
      title={isUpdate ? consent.update_title(app.client_name) : consent.title(app.client_name)}
      body={isUpdate && institution !== null ? consent.update_body(institution.name) : undefined}
      onSubmit={() => act({ type: 'continue' })}
      footer={
        <>
          <p className="text-center text-[13px]/5 text-pretty text-soft">{consent.agreement(app.client_name)}</p>
          <Button type="submit" is_busy={is_busy} test_id="continue">
            {messages.frame.continue}
          </Button>
          {pane.has_phone && (
            <Button kind="plain" onClick={() => act({ type: 'use_phone' })} test_id="use-phone">
              {messages.phones.use}
            </Button>
          )}
        </>
      }
    >
      {pane.payment !== null && <PaymentSummary payment={pane.payment} />}
      <ul className="mt-5 grid gap-4">
        {consent.points.map(([title, body], position) => {
          const Icon = pointIcons[position] ?? TickIcon
          return (
            <li key={title} className="flex gap-3">
              <span className="grid size-9 shrink-0 place-items-center rounded-full bg-tint text-accent">
                <Icon size={18} />
              </span>
              <span className="text-[15px]/[21px]">
                <strong className="block font-semibold">{title}</strong>
                <span className="text-soft">{body}</span>
              </span>
            </li>
          )
        })}
      </ul>
      <section className="mt-6 rounded-xl bg-raised px-4 py-3.5" aria-labelledby="data-title">
        <h2 id="data-title" className="text-sm font-semibold">
          {consent.data_title(app.client_name)}
        </h2>
        <ul className="mt-2 grid gap-1.5 text-[15px]/[21px] text-soft" data-testid="data-scopes">
          {pane.data_scopes.map((scope) => (
            <li key={scope} className="flex items-center gap-2">
              <span className="text-accent">
                <TickIcon size={16} />
              </span>
              {messages.scopes[scope] ?? scope}
            </li>
          ))}
        </ul>
      </section>
      <p className="mt-5 flex items-center justify-center gap-2 text-[13px] text-soft">
        <Mark /> {messages.frame.secured}
      </p>
    </PaneLayout>
  )
}
