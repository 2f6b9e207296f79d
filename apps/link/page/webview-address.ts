import type { FromPage } from '../host-messages.ts'
import type { SuccessAccount } from '../protocol.ts'

/**
 * What a web view is sent to instead of a callback (https://plaid.com/docs/link/webview); null for what it need not know.
 */
export function webviewAddress(message: FromPage): string | null {
  switch (message.type) {
    case 'event':
      return address('event', { event_name: message.event.event_name, ...message.event.metadata })
    case 'success': {
      const { institution, accounts, link_session_id, transfer_status } = message.metadata
      return address('connected', {
        public_token: message.public_token,
        institution_id: institution?.institution_id ?? null,
        institution_name: institution?.name ?? null,
        accounts: JSON.stringify(accounts.map(oldAccount)),
        link_session_id,
        transfer_status,
      })
    }
    case 'exit': {
      const { error, metadata } = message
      return address('exit', {
        status: metadata.status,
        error_type: error?.error_type ?? null,
        error_code: error?.error_code ?? null,
        error_display_message: error?.display_message ?? null,
        error_message: error?.error_message ?? null,
        institution_id: metadata.institution?.institution_id ?? null,
        institution_name: metadata.institution?.name ?? null,
        link_session_id: metadata.link_session_id,
        request_id: metadata.request_id,
      })
    }
    case 'loaded':
    case 'standing':
    case 'expand':
    case 'shrink':
    case 'navigate':
      return null
  }
}

/** Keys without a value are sent empty. */
function address(name: 'connected' | 'exit' | 'event', fields: Record<string, string | null>): string {
  const query = new URLSearchParams(Object.entries(fields).map(([key, value]) => [key, value ?? '']))
  return `plaidlink://${name}?${query}`
}

/** Web views get accounts in the shape of an older Link. */
function oldAccount({ id, name, mask, type, subtype, verification_status, class_type }: SuccessAccount) {
  return { _id: id, meta: { name, number: mask }, type, subtype, verification_status, class_type }
}
