import { useState } from 'react'
import type { InstitutionsAnswer } from '../../protocol.ts'
import { Badge, type Tone } from '../elements/badge.tsx'
import { FilterField } from '../elements/filter-field.tsx'
import { InstitutionTile } from '../elements/institution-tile.tsx'
import { PageHead } from '../elements/page-head.tsx'
import { Empty } from '../elements/panel.tsx'
import { PolledView } from '../elements/polled-view.tsx'
import { usePolled } from '../state/use-polled.ts'

type Institution = InstitutionsAnswer['institutions'][number]

const health: Readonly<Record<Institution['health'], readonly [Tone, string]>> = {
  HEALTHY: ['good', 'Healthy'],
  DEGRADED: ['caution', 'Degraded'],
  DOWN: ['danger', 'Down'],
  UNSUPPORTED: ['plain', 'Not supported'],
}

export function InstitutionsPage() {
  const polled = usePolled<InstitutionsAnswer>('institutions')
  const [words, setWords] = useState('')
  const matches = ({ institution_id, name, country_codes, products }: Institution) =>
    `${institution_id} ${name} ${country_codes.join(' ')} ${products.join(' ')}`
      .toLowerCase()
      .includes(words.trim().toLowerCase())
  return (
    <>
      <PageHead title="Institutions" />
      <div className="mb-4 flex">
        <FilterField label="Name, id, country or product" value={words} onChange={setWords} />
      </div>
      <PolledView polled={polled}>
        {({ institutions }) => <Grid institutions={institutions.filter(matches)} />}
      </PolledView>
    </>
  )
}

function Grid({ institutions }: InstitutionsAnswer) {
  if (institutions.length === 0)
    return (
      <div className="panel">
        <Empty>No institution has that in it.</Empty>
      </div>
    )
  return (
    <ul className="grid gap-3 sm:grid-cols-2 lg:grid-cols-3" data-testid="institutions">
      {institutions.map((institution) => (
        <Card key={institution.institution_id} institution={institution} />
      ))}
    </ul>
  )
}

function Card({ institution }: { institution: Institution }) {
  const { institution_id, name, country_codes, oauth, products } = institution
  const [tone, words] = health[institution.health]
  return (
    <li className="panel flex gap-3 p-4">
      <InstitutionTile institution={institution} />
      <div className="min-w-0 grow">
        <p className="font-semibold break-words">{name}</p>
        <p className="font-mono text-xs text-soft">{institution_id}</p>
        <p className="mt-2 flex flex-wrap items-center gap-x-2 gap-y-1 text-sm text-soft">
          <Badge tone={tone}>{words}</Badge>
          {oauth && <Badge tone="plain">OAuth</Badge>}
          <span>{country_codes.join(', ')}</span>
        </p>
        <details className="mt-2 text-sm">
          <summary className="cursor-pointer text-soft hover:text-ink">{products.length} products</summary>
          <p className="mt-1 text-soft">{products.join(', ')}</p>
        </details>
      </div>
    </li>
  )
}
