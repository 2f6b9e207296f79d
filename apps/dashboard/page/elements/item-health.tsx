import type { ItemView } from '../../protocol.ts'
import { Badge } from './badge.tsx'

/** How an Item fares, in a word or the code of its error. */
export function ItemHealth({ error, removed_ms }: Pick<ItemView, 'error' | 'removed_ms'>) {
  if (removed_ms !== null) return <Badge tone="plain">Removed</Badge>
  if (error !== null) return <Badge tone="danger">{error.error_code}</Badge>
  return <Badge tone="good">Healthy</Badge>
}
