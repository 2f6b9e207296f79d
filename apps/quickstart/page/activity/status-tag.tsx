import type { ArrivedWebhook } from '../../protocol.ts'
import { TickIcon } from '../../../elements/icons.tsx'
import { Tag } from '../elements/tag.tsx'

/** An HTTP status; null when no answer came. */
export function StatusTag({ status }: { status: number | null }) {
  if (status === null) return <Tag look="danger">no answer</Tag>
  return <Tag look={status < 300 ? 'good' : status < 500 ? 'caution' : 'danger'}>{status}</Tag>
}

/** 0.4 → "<1 ms", 12.3 → "12 ms", 1234 → "1.2 s" */
export function durationText(milliseconds: number): string {
  if (milliseconds < 1) return '<1 ms'
  if (milliseconds < 1000) return `${Math.round(milliseconds)} ms`
  return `${(milliseconds / 1000).toFixed(1)} s`
}

/** Whether a webhook may be believed. */
export function VerifiedTag({ webhook }: { webhook: ArrivedWebhook }) {
  if (webhook.refusal !== null) return <Tag look="danger">refused</Tag>
  return (
    <Tag look="good">
      <TickIcon size={13} /> verified
    </Tag>
  )
}
