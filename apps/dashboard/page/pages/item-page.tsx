import type { ReactNode } from 'react'
import type { ItemAnswer } from '../../protocol.ts'
import { Tags } from '../elements/badge.tsx'
import { CopyButton } from '../../../elements/copy-button.tsx'
import { InstitutionTile } from '../elements/institution-tile.tsx'
import { ItemHealth } from '../elements/item-health.tsx'
import { Moment } from '../elements/moment.tsx'
import { sayMoney } from '../elements/money.ts'
import { Notice } from '../elements/notice.tsx'
import { PageHead } from '../elements/page-head.tsx'
import { Empty, Panel } from '../elements/panel.tsx'
import { PolledView } from '../elements/polled-view.tsx'
import { WebhookTable } from '../elements/webhook-table.tsx'
import { addressOf } from '../state/route.ts'
import { usePolled } from '../state/use-polled.ts'
import { ItemActions } from './item-actions.tsx'

export function ItemPage({ item_id }: { item_id: string }) {
  const polled = usePolled<ItemAnswer>(`items/${encodeURIComponent(item_id)}`)
  const name = polled.answer?.item.institution?.name ?? 'Item'
  return (
    <>
      <PageHead title={name} back={{ href: addressOf('items'), label: 'Items' }}>
        {polled.answer !== null && <ItemHealth {...polled.answer.item} />}
      </PageHead>
      <PolledView polled={polled} missing="No Item of these keys has this id.">
        {(answer) => (
          <div className="space-y-5">
            {answer.item.error !== null && answer.item.removed_ms === null && (
              <Notice tone="caution">
                <p className="font-mono font-semibold">
                  <a
                    href={`../docs/errors#${answer.item.error.error_type}-${answer.item.error.error_code}`}
                    className="underline underline-offset-4"
                  >
                    {answer.item.error.error_code}
                  </a>
                </p>
                <p>{answer.item.error.error_message}</p>
              </Notice>
            )}
            {answer.item.removed_ms === null && (
              <ItemActions item_id={item_id} fireable={answer.fireable} onDone={polled.refresh} />
            )}
            <Facts {...answer} />
            <Accounts accounts={answer.accounts} />
            <Panel title="Webhooks" is_flush>
              <WebhookTable webhooks={answer.webhooks} now_ms={answer.now_ms} />
            </Panel>
          </div>
        )}
      </PolledView>
    </>
  )
}

function Facts({ item, transactions, now_ms }: ItemAnswer) {
  const { institution, item_id, webhook, products, consented_products } = item
  return (
    <Panel title="Item" aside={<InstitutionTile institution={institution} />}>
      <dl className="grid grid-cols-1 gap-x-8 text-sm md:grid-cols-2">
        <Fact name="item_id">
          <span className="flex items-center gap-1">
            <code className="min-w-0 break-all">{item_id}</code>
            <CopyButton text={item_id} label="Copy item_id" />
          </span>
        </Fact>
        <Fact name="Institution">{institution === null ? 'None' : <code>{institution.institution_id}</code>}</Fact>
        <Fact name="Linked">
          <Moment ms={item.created_ms} now_ms={now_ms} />
        </Fact>
        <Fact name="Webhook">{webhook === null ? 'None' : <code className="break-all">{webhook}</code>}</Fact>
        <Fact name="Products">
          <Tags names={products} label="Products" />
        </Fact>
        <Fact name="Also agreed to">
          {consented_products.length === 0 ? 'Nothing' : <Tags names={consented_products} label="Also agreed to" />}
        </Fact>
        <Fact name="Updates">{item.update_type === 'background' ? 'In the background' : 'Need the person'}</Fact>
        <Fact name="Consent ends">
          {item.consent_expires_ms === null ? 'Never' : <Moment ms={item.consent_expires_ms} now_ms={now_ms} />}
        </Fact>
        {item.auth_method !== null && (
          <Fact name="Account numbers">
            <code className="break-all">{item.auth_method}</code>
          </Fact>
        )}
        {transactions !== null && (
          <>
            <Fact name="Transactions">
              {transactions.count.toLocaleString('en')} · <code className="break-all">{transactions.status}</code>
            </Fact>
            <Fact name="Bank last asked">
              <LastAsked {...transactions} now_ms={now_ms} />
            </Fact>
          </>
        )}
      </dl>
    </Panel>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid min-h-11 grid-cols-[7.5rem_minmax(0,1fr)] items-center gap-3 border-t border-line py-1.5">
      <dt className="text-soft">{name}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  )
}

type Asked = Pick<NonNullable<ItemAnswer['transactions']>, 'last_failed_update_ms' | 'last_successful_update_ms'>

function LastAsked({ last_successful_update_ms, last_failed_update_ms, now_ms }: Asked & { now_ms: number }) {
  if (last_successful_update_ms === null && last_failed_update_ms === null) return 'Not yet'
  return (
    <>
      {last_successful_update_ms !== null && <Moment ms={last_successful_update_ms} now_ms={now_ms} />}
      {last_failed_update_ms !== null && (
        <span className="text-danger">
          {' '}
          failed <Moment ms={last_failed_update_ms} now_ms={now_ms} />
        </span>
      )}
    </>
  )
}

function Accounts({ accounts }: Pick<ItemAnswer, 'accounts'>) {
  return (
    <Panel title={`Accounts (${accounts.length})`} is_flush>
      {accounts.length === 0 ? (
        <Empty>No accounts.</Empty>
      ) : (
        <table className="grid-table">
          <thead>
            <tr>
              <th scope="col">Account</th>
              <th scope="col">Type</th>
              <th scope="col" className="number">
                Available
              </th>
              <th scope="col" className="number">
                Current
              </th>
              <th scope="col" className="number">
                Limit
              </th>
            </tr>
          </thead>
          <tbody>
            {accounts.map(({ account_id, name, mask, type, subtype, balances }) => (
              <tr key={account_id}>
                <th scope="row" className="font-medium">
                  {name} {mask !== null && <span className="text-soft tabular-nums">·· {mask}</span>}
                </th>
                <td className="text-soft">
                  {type}
                  {subtype !== null && ` / ${subtype}`}
                </td>
                {[balances.available, balances.current, balances.limit].map((amount, column) => (
                  // oxlint-disable-next-line react/no-array-index-key -- columns never move
                  <td key={column} className="number">
                    {sayMoney(amount, balances.iso_currency_code, balances.unofficial_currency_code)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  )
}
