import type { Account } from '../../protocol.ts'
import { CloseIcon, SearchIcon } from '../../../elements/icons.tsx'
import type { TransactionFilter } from '../money/known-transactions.ts'
import { categoryName } from '../money/spending.ts'

export type Filter = TransactionFilter

interface TransactionToolsProps {
  filter: Filter
  onFilter: (filter: Filter) => void
  accounts: Account[]
  found_count: number
}

/** Search, account and category. */
export function TransactionTools({ filter, onFilter, accounts, found_count }: TransactionToolsProps) {
  return (
    <search className="flex flex-wrap items-center gap-3 border-b border-line px-5 py-4">
      <div className="relative min-w-0 flex-1 basis-56">
        <span className="pointer-events-none absolute top-1/2 left-3 -translate-y-1/2 text-soft">
          <SearchIcon size={16} />
        </span>
        <input
          type="search"
          aria-label="Search transactions"
          placeholder="Search name, category, amount, date"
          value={filter.text}
          onChange={(event) => onFilter({ ...filter, text: event.target.value })}
          data-testid="search"
          className="field w-full ps-9"
        />
      </div>
      <select
        aria-label="Account"
        value={filter.account_id ?? ''}
        onChange={(event) => onFilter({ ...filter, account_id: event.target.value || null })}
        className="field max-w-full min-w-0 flex-1 basis-44 sm:max-w-56 sm:flex-none"
      >
        <option value="">All accounts</option>
        {accounts.map(({ account_id, name, mask }) => (
          <option key={account_id} value={account_id}>
            {mask === null ? name : `${name} •• ${mask}`}
          </option>
        ))}
      </select>
      {filter.category !== null && (
        <button
          type="button"
          onClick={() => onFilter({ ...filter, category: null })}
          className="inline-flex min-h-10 cursor-pointer items-center gap-1.5 rounded-[9px] bg-tint px-3 text-sm font-medium text-accent"
        >
          {categoryName(filter.category)} <CloseIcon size={14} />
          <span className="sr-only">: show all categories</span>
        </button>
      )}
      <output className="block w-full text-sm text-soft tabular-nums sm:w-auto" data-testid="found">
        {found_count === 1 ? '1 transaction' : `${found_count.toLocaleString('en-US')} transactions`}
      </output>
    </search>
  )
}
