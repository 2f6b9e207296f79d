import { categoryName } from '../money/spending.ts'
import { Tag, type TagLook } from './tag.tsx'

/** Words of the API that say how something stands; whatever is not here is on its way. */
const looks: readonly [TagLook, RegExp][] = [
  ['good', /^(SETTLED|EXECUTED|COMPLETED|ESTABLISHED|POSTED|SUCCESS|CLEARED|ACCEPT|PROCESSING_COMPLETE)$/],
  [
    'danger',
    /^(FAILED|REJECTED|BLOCKED|CANCELLED|CANCELED|REVERSED|ERROR|EXPIRED|INSUFFICIENT_FUNDS|REROUTE|INACTIVE)$/,
  ],
  ['caution', /^(PENDING_REVIEW|REVIEW|INPUT_NEEDED|MANUALLY_REJECTED)$/],
  ['plain', /^(WAITING_FOR_PREREQUISITE|NOT_APPLICABLE|SKIPPED|NO_INPUT|NO_MATCH|NO_DATA|UNKNOWN)$/],
]

/** A status in plain words and in a colour that fits. */
export function StatusWord({ children }: { children: string }) {
  const word = children.toUpperCase().replace(/^PAYMENT_STATUS_/, '')
  const [look = 'accent'] = looks.find(([, pattern]) => pattern.test(word)) ?? []
  return <Tag look={look}>{categoryName(word).toLowerCase()}</Tag>
}
