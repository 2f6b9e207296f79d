import { useState } from 'react'
import type { RequestsAnswer } from '../../protocol.ts'
import { Choice, FilterField } from '../elements/filter-field.tsx'
import { PageHead } from '../elements/page-head.tsx'
import { PolledView } from '../elements/polled-view.tsx'
import { RequestTable } from '../elements/request-table.tsx'
import { usePolled } from '../state/use-polled.ts'

const outcomes = [
  ['all', 'All'],
  ['errors', 'Errors'],
] as const

export function RequestsPage() {
  const polled = usePolled<RequestsAnswer>('requests')
  const [words, setWords] = useState('')
  const [outcome, setOutcome] = useState<'all' | 'errors'>('all')
  return (
    <>
      <PageHead title="Requests" />
      <p className="mb-4 max-w-prose text-soft">
        The latest 500 calls with keys of this environment, as long as the server runs. Bodies are not kept.
      </p>
      <div className="mb-4 flex flex-wrap gap-3">
        <FilterField label="Path, error or request_id" value={words} onChange={setWords} />
        <Choice label="Which answers" value={outcome} choices={outcomes} onChange={setOutcome} />
      </div>
      <PolledView polled={polled}>
        {({ requests, now_ms }) => (
          <div className="panel relative overflow-x-auto">
            <RequestTable
              now_ms={now_ms}
              {...(requests.length > 0 && { empty: 'No request is like that.' })}
              requests={requests.filter(
                ({ path, error_code, request_id }) =>
                  (outcome === 'all' || error_code !== null) &&
                  `${path} ${error_code ?? ''} ${request_id}`.toLowerCase().includes(words.trim().toLowerCase()),
              )}
            />
          </div>
        )}
      </PolledView>
    </>
  )
}
