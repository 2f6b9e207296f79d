import { apiError } from '@gingham/api-kit'

/**
 * INVALID_FIELD unless the text is an address that webhooks can be sent to. What a host resolves to is looked at when
 * a webhook is sent: outside the sandbox, private addresses are refused then.
 * @param field the field's name as the caller spells it, for the message
 */
export function requireWebhookUrl(text: string, field: string): void {
  const url = URL.parse(text)
  const isHttp = url?.protocol === 'https:' || url?.protocol === 'http:'
  if (isHttp && url.username === '' && url.password === '') return
  throw apiError('INVALID_FIELD', { message: `${field} must be an http or https URL without credentials` })
}
