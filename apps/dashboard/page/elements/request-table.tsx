import type { RequestsAnswer } from '../../protocol.ts'
import { Badge } from './badge.tsx'
import { CopyButton } from '../../../elements/copy-button.tsx'
import { ClockTime, sayZone } from './moment.tsx'
import { Empty } from './panel.tsx'

interface RequestTableProps extends RequestsAnswer {
  /** What is said where there are none. */
  empty?: string
}

/** Requests of an app, the latest first. */
export function RequestTable({
  requests,
  now_ms,
  empty = 'Nothing was called since the server started.',
}: RequestTableProps) {
  if (requests.length === 0) return <Empty>{empty}</Empty>
  return (
    <table className="grid-table">
      <thead>
        <tr>
          <th scope="col">Status</th>
          <th scope="col" className="whitespace-nowrap">
            Time ({sayZone(now_ms)})
          </th>
          <th scope="col">Endpoint</th>
          <th scope="col">Error</th>
          <th scope="col" className="number">
            Took
          </th>
          <th scope="col">request_id</th>
        </tr>
      </thead>
      <tbody>
        {requests.map(({ request_id, path, status, error_code, duration_ms, answered_ms }) => (
          <tr key={request_id}>
            <td>
              <Badge tone={error_code === null ? 'good' : status >= 500 ? 'danger' : 'caution'}>{status}</Badge>
            </td>
            <td>
              <ClockTime ms={answered_ms} now_ms={now_ms} />
            </td>
            <td>
              <a
                href={`../docs${path}`}
                className="font-mono text-[13px] whitespace-nowrap text-accent hover:underline"
              >
                {path}
              </a>
            </td>
            <td className="whitespace-nowrap">
              {error_code === null ? (
                <span className="text-soft">–</span>
              ) : (
                <code className="text-[13px]">{error_code}</code>
              )}
            </td>
            <td className="number text-soft">{duration_ms.toFixed(1)} ms</td>
            <td className="py-1!">
              <span className="flex min-h-8 items-center gap-1">
                <code className="text-[13px] text-soft">{request_id}</code>
                <CopyButton text={request_id} label="Copy request_id" />
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
