import type { CSSProperties } from 'react'
import type { Exchange, ItemSummary } from '../../protocol.ts'
import { CopyButton } from '../../../elements/copy-button.tsx'
import { ErrorNotice } from '../elements/error-notice.tsx'
import { Fact } from '../elements/facts.tsx'
import { TickIcon } from '../../../elements/icons.tsx'
import { Tag } from '../elements/tag.tsx'
import { Waiting } from '../elements/waiting.tsx'
import { useConnectFor } from '../link/use-connect.tsx'
import { useQuickstart } from '../state/quickstart.tsx'
import { useStep } from '../state/use-step.ts'
import { ItemActions } from './item-actions.tsx'

const FEW_PRODUCTS = 4

/** The linked Item: whose bank, how it is, and what can be done with it. */
export function ItemCard() {
  const { result, error, exchanges, is_busy, again } = useStep('get_item')
  const { error: linkError, was_left } = useConnectFor('update')
  return (
    <section id="item" aria-labelledby="item-title" aria-busy={is_busy} className="panel overflow-hidden">
      {result === null && error === null && <Waiting>Reading the Item</Waiting>}
      {result !== null && <Summary summary={result} exchanges={exchanges} />}
      {error !== null && <ErrorNotice error={error} exchanges={exchanges} onRetry={again} />}
      {linkError !== null && <ErrorNotice error={linkError} />}
      {linkError === null && was_left && (
        <output className="block px-5 pb-4 text-sm text-soft sm:px-7">
          Link was closed before the end. The Item is as it was.
        </output>
      )}
    </section>
  )
}

function Summary({ summary: { item, institution }, exchanges }: { summary: ItemSummary; exchanges: Exchange[] }) {
  const { setup } = useQuickstart()
  const name = institution?.name ?? item.institution_name ?? 'Unnamed institution'
  const brand = institution?.primary_color
  return (
    <div style={brand ? ({ '--brand': brand } as CSSProperties) : undefined}>
      <div className="gingham h-14 mask-b-from-40% sm:h-16" aria-hidden="true" />
      <div className="px-5 pb-5 sm:px-7">
        <div className="flex flex-wrap items-center gap-x-4 gap-y-3">
          <Logo name={name} logo={institution?.logo ?? null} />
          <div className="min-w-0 flex-1 basis-48">
            <h1 id="item-title" tabIndex={-1} className="text-2xl font-semibold tracking-tight">
              {name}
            </h1>
            <p className="flex items-center gap-1 text-sm text-soft">
              <span>item_id</span>
              <code className="truncate">{item.item_id}</code>
              <CopyButton text={item.item_id} label="Copy the item_id" />
            </p>
          </div>
          {item.error === null ? (
            <Tag look="good">
              <TickIcon size={13} /> healthy
            </Tag>
          ) : (
            <Tag look="danger">needs attention</Tag>
          )}
        </div>
        <dl className="mt-5 grid gap-x-6 gap-y-4 text-sm sm:grid-cols-2">
          <Fact name="Products">
            <span className="flex flex-wrap gap-1.5">
              {(item.products ?? item.billed_products).map((product) => (
                <Tag key={product} look="accent">
                  {product}
                </Tag>
              ))}
            </span>
          </Fact>
          <Fact name="Also offered by this bank">
            <ProductList products={item.available_products} />
          </Fact>
          <Fact name="Webhooks go to">
            {item.webhook ? <code className="break-all">{item.webhook}</code> : 'Nowhere'}
          </Fact>
          <Fact name="Consent ends">{item.consent_expiration_time?.slice(0, 10) ?? 'Never'}</Fact>
        </dl>
        <ItemActions
          is_broken={item.error !== null}
          can_break={setup.has_sandbox && item.error === null}
          exchanges={exchanges}
        />
      </div>
      {item.error !== null && (
        <ErrorNotice
          error={{
            type: item.error.error_type,
            code: item.error.error_code,
            message: item.error.error_message,
            display_message: item.error.display_message,
            status: null,
            request_id: null,
            documentation_url: null,
          }}
        />
      )}
    </div>
  )
}

function Logo({ name, logo }: { name: string; logo: string | null }) {
  return (
    <span
      aria-hidden="true"
      className="-mt-8 grid size-16 shrink-0 place-items-center overflow-hidden rounded-2xl bg-(--brand) relative text-2xl font-semibold text-white ring-4 ring-paper"
    >
      {logo === null ? (
        name.slice(0, 1).toUpperCase()
      ) : (
        <img src={`data:image/png;base64,${logo}`} alt="" className="size-full object-cover" />
      )}
    </span>
  )
}

/** The first few at once, the others on demand. */
function ProductList({ products }: { products: readonly string[] }) {
  const few = products.slice(0, FEW_PRODUCTS).join(', ')
  if (products.length === 0) return 'Nothing else'
  if (products.length <= FEW_PRODUCTS) return few
  return (
    <details className="group">
      <summary className="cursor-pointer list-none rounded underline-offset-4">
        <span className="group-open:hidden">{few} </span>
        <span className="font-medium text-accent hover:underline">
          <span className="group-open:hidden">{`and ${products.length - FEW_PRODUCTS} more`}</span>
          <span className="hidden group-open:inline">Show fewer</span>
        </span>
      </summary>
      <p className="mt-1">{products.join(', ')}</p>
    </details>
  )
}
