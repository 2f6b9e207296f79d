import { useQuickstart } from './quickstart.tsx'

/** How many genuine webhooks of this type have arrived: it changes when there is something new to read. */
export function useNews(webhook_type: string): number {
  const { entries } = useQuickstart()
  return entries.filter(
    (entry) => entry.kind === 'webhook' && entry.webhook_type === webhook_type && entry.refusal === null,
  ).length
}
