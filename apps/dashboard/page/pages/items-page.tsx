import { useState } from 'react'
import type { ItemsAnswer, ItemView } from '../../protocol.ts'
import { Tags } from '../elements/badge.tsx'
import { Choice, FilterField } from '../elements/filter-field.tsx'
import { InstitutionTile } from '../elements/institution-tile.tsx'
import { ItemHealth } from '../elements/item-health.tsx'
import { Moment } from '../elements/moment.tsx'
import { PageHead } from '../elements/page-head.tsx'
import { Empty } from '../elements/panel.tsx'
import { PolledView } from '../elements/polled-view.tsx'
import { addressOf } from '../state/route.ts'
import { usePolled } from '../state/use-polled.ts'

const kinds = [
  ['linked', 'Linked'],
  ['unhealthy', 'Need attention'],
  ['removed', 'Removed'],
] as const
type Kind = (typeof kinds)[number][0]

/** What is said where there are none of a kind. */
const nothing: Readonly<Record<Kind, string>> = {
  linked: 'No Items. One appears here as soon as somebody links a bank.',
  unhealthy: 'Every Item is healthy.',
  removed: 'No Item was removed.',
}

export function ItemsPage() {
  const polled = usePolled<ItemsAnswer>('items')
  const [words, setWords] = useState('')
  const [kind, setKind] = useState<Kind>('linked')
  return (
    <>
      <PageHead title="Items" />
      <div className="mb-4 flex flex-wrap gap-3">
        <FilterField label="Institution or item_id" value={words} onChange={setWords} />
        <Choice label="Which Items" value={kind} choices={kinds} onChange={setKind} />
      </div>
      <PolledView polled={polled}>
        {({ items, now_ms }) => (
          <ItemList
            items={items.filter((item) => isOfKind(item, kind) && matches(item, words))}
            now_ms={now_ms}
            empty={words.trim() === '' ? nothing[kind] : 'No Item is like that.'}
          />
        )}
      </PolledView>
    </>
  )
}

function isOfKind({ removed_ms, error }: ItemView, kind: Kind): boolean {
  if (kind === 'removed') return removed_ms !== null
  return removed_ms === null && (kind === 'linked' || error !== null)
}

function matches({ item_id, institution }: ItemView, words: string): boolean {
  return `${item_id} ${institution?.name ?? ''}`.toLowerCase().includes(words.trim().toLowerCase())
}

function ItemList({ items, now_ms, empty }: ItemsAnswer & { empty: string }) {
  if (items.length === 0)
    return (
      <div className="panel">
        <Empty>{empty}</Empty>
      </div>
    )
  return (
    <ul className="panel divide-y divide-line overflow-hidden" data-testid="items">
      {items.map((item) => (
        <ItemRow key={item.item_id} item={item} now_ms={now_ms} />
      ))}
    </ul>
  )
}

function ItemRow({ item, now_ms }: { item: ItemView; now_ms: number }) {
  const { item_id, institution, products, account_count, created_ms } = item
  return (
    <li className="row-link grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-4 gap-y-2 px-4 py-3.5 md:grid-cols-[auto_minmax(0,1.4fr)_minmax(0,1fr)_13rem_9rem]">
      <InstitutionTile institution={institution} />
      <div className="min-w-0">
        <a href={addressOf('items', item_id)} className="covers font-semibold">
          {institution?.name ?? 'No institution'}
        </a>
        <p className="truncate font-mono text-xs text-soft">{item_id}</p>
      </div>
      <div className="max-md:col-start-2">
        <Tags names={products} label="Products" />
      </div>
      <div className="max-md:col-start-2">
        <ItemHealth {...item} />
      </div>
      <div className="text-sm text-soft max-md:col-start-2 md:text-end">
        {account_count} {account_count === 1 ? 'account' : 'accounts'}
        <span className="md:hidden"> · </span>
        <br className="max-md:hidden" />
        <Moment ms={created_ms} now_ms={now_ms} />
      </div>
    </li>
  )
}
