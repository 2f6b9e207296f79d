import type { Pane } from '../../protocol.ts'
import { AppTile, Badge, Cloth, InstitutionTile } from '../elements/brand.tsx'
import { Button } from '../elements/button.tsx'
import { PaneLayout } from '../elements/pane-layout.tsx'
import type { Messages } from '../messages/messages.ts'
import { useWords } from '../words.tsx'
import type { PaneProps } from './pane-props.ts'

type ConnectedPane = Pane & { view_name: 'CONNECTED' }

/** It worked: what is shared now. */
export function ConnectedPane({ pane, app, is_busy, act }: PaneProps<ConnectedPane>) {
  const { messages } = useWords()
  const words = messages.connected
  const { institution, accounts } = pane
  return (
    <PaneLayout
      test_id="pane-CONNECTED"
      cloth={
        <Cloth color={institution?.primary_color ?? null}>
          <AppTile name={app.client_name} />
          {institution !== null && <InstitutionTile institution={institution} size="large" />}
          <Badge tone="good">
            <svg
              width="20"
              height="20"
              viewBox="0 0 24 24"
              fill="none"
              stroke="currentColor"
              strokeWidth="3"
              aria-hidden="true"
            >
              <path
                d="M5 12.5l4.5 4.5L19 7.5"
                pathLength={1}
                strokeDasharray={1}
                strokeLinecap="round"
                strokeLinejoin="round"
                className="animate-draw"
              />
            </svg>
          </Badge>
        </Cloth>
      }
      title={pane.is_proof ? messages.payroll.proof.sent_title : words.title}
      body={bodyOf(pane, app.client_name, messages)}
      onSubmit={() => act({ type: 'continue' })}
      footer={
        <>
          <Button type="submit" is_busy={is_busy} test_id="finish">
            {pane.can_add ? messages.phones.connected.finish : words.submit}
          </Button>
          {pane.can_add && (
            <Button kind="plain" onClick={() => act({ type: 'connect_another' })} test_id="connect-another">
              {messages.phones.connected.another}
            </Button>
          )}
          {pane.can_save && (
            <Button kind="plain" onClick={() => act({ type: 'use_phone' })} test_id="save">
              {messages.phones.connected.save}
            </Button>
          )}
        </>
      }
    >
      {accounts.length > 0 && !pane.is_proof && (
        <section className="mt-6 rounded-xl bg-raised px-4 py-3.5" aria-labelledby="shared-title">
          <h2 id="shared-title" className="text-sm font-semibold">
            {words.shared(accounts.length)}
          </h2>
          <ul className="mt-1.5 divide-y divide-line" data-testid="shared-accounts">
            {accounts.map(({ name, mask }, position) => (
              <li key={position} className="flex justify-between gap-3 py-2 text-[15px]/5">
                <span className="min-w-0 wrap-anywhere">{name}</span>
                {mask !== null && (
                  <span className="shrink-0 text-soft tabular-nums">
                    <span aria-hidden="true">·· {mask}</span>
                    <span className="sr-only">{messages.accounts.ending(mask)}</span>
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {pane.saved_for !== null && (
        <p className="mt-4 text-sm text-soft" data-testid="saved-for">
          {messages.phones.connected.saved(pane.saved_for)}
        </p>
      )}
    </PaneLayout>
  )
}

function bodyOf({ institution, accounts, is_proof }: ConnectedPane, app: string, messages: Messages): string {
  if (is_proof) return messages.payroll.proof.sent(app)
  if (institution !== null) return messages.connected.body(institution.name, app)
  return (accounts.length === 0 ? messages.payroll : messages.payments).connected(app)
}
