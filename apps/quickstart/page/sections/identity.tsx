import type { ReactNode } from 'react'
import { Nothing, Section } from '../elements/section.tsx'
import { Tag } from '../elements/tag.tsx'
import { useStep } from '../state/use-step.ts'
import { groupByOwner, type OwnerGroup } from './group-by-owner.ts'

/** Who owns the accounts, as the bank knows them. */
export function Identity() {
  const { result, ...view } = useStep('get_identity')
  const groups = result && groupByOwner(result.accounts)
  return (
    <Section
      id="identity"
      title="Identity"
      intro="Names, addresses, e-mails and phone numbers that the bank has on file."
      exchanges={view.exchanges}
      error={view.error}
      is_busy={view.is_busy}
      is_filled={result !== null}
      waiting_for="Reading the owners"
      onRetry={view.again}
    >
      {groups?.length === 0 && <Nothing>The bank names no owner for these accounts.</Nothing>}
      {groups?.map(({ owner, accounts }) => (
        <OwnerCard
          key={accounts.map(({ account_id }) => account_id).join()}
          owner={owner}
          accounts={accounts}
          owns_all={accounts.length === result?.accounts.length}
        />
      ))}
    </Section>
  )
}

function OwnerCard({ owner, accounts, owns_all }: OwnerGroup & { owns_all: boolean }) {
  return (
    <div className="border-b border-line px-5 py-5 last:border-0" data-testid="owner">
      <h3 className="text-base font-semibold">{owner.names.join(', ')}</h3>
      <p className="text-sm text-soft">
        {owns_all && accounts.length > 1
          ? `Owner of all ${accounts.length} accounts`
          : `Owner of ${accounts.map(({ name, mask }) => [name, mask].join(' ').trim()).join(', ')}`}
      </p>
      <dl className="mt-4 grid gap-x-6 gap-y-4 text-sm sm:grid-cols-3">
        <Facts name="Addresses">
          {owner.addresses.map(({ data, primary }) => (
            <li key={`${data.street} ${data.postal_code}`}>
              {data.street}
              <br />
              {[data.city, data.region, data.postal_code].filter(Boolean).join(', ')} {data.country}{' '}
              {primary && <Primary />}
            </li>
          ))}
        </Facts>
        <Facts name="E-mail">
          {owner.emails.map(({ data, primary }) => (
            <li key={data} className="break-all">
              {data} {primary && <Primary />}
            </li>
          ))}
        </Facts>
        <Facts name="Phone">
          {owner.phone_numbers.map(({ data, primary, type }) => (
            <li key={data}>
              {data} {type && <span className="text-soft">{type}</span>} {primary && <Primary />}
            </li>
          ))}
        </Facts>
      </dl>
    </div>
  )
}

const Primary = () => <Tag look="accent">primary</Tag>

function Facts({ name, children }: { name: string; children: ReactNode[] }) {
  return (
    <div className="min-w-0">
      <dt className="text-soft">{name}</dt>
      <dd>
        {children.length === 0 ? (
          <span className="text-soft">None on file</span>
        ) : (
          <ul className="mt-0.5 space-y-2">{children}</ul>
        )}
      </dd>
    </div>
  )
}
