import type { LinkTokenCreateRequest } from './create-request.schema.ts'

type Income = NonNullable<LinkTokenCreateRequest['income_verification']>
type Secret = 'access_token' | 'access_tokens' | 'user_token' | 'third_party_user_token'

/** A request as it is kept: every access token in it has become the id of its Item, and what is blank is absent. */
export type StoredRequest = Omit<LinkTokenCreateRequest, Secret | 'income_verification'> & {
  income_verification?: Omit<Income, 'access_tokens'> & { item_ids: readonly string[] }
  /** What an app with a public key must say again when its person is back from their bank. */
  oauth_nonce?: string
  /** Set for a Layer session. */
  layer_template_id?: string
}

/** Texts that people leave blank instead of leaving them out. */
const MAY_BE_BLANK = ['webhook', 'redirect_uri', 'android_package_name', 'link_customization_name'] as const

/** @param income_item_ids the Items of `income_verification.access_tokens` */
export function toStoredRequest(request: LinkTokenCreateRequest, income_item_ids: readonly string[]): StoredRequest {
  const {
    access_token: _one,
    access_tokens: _several,
    user_token: _user,
    third_party_user_token: _shared,
    income_verification,
    ...stored
  } = request
  for (const name of MAY_BE_BLANK) if (stored[name] === '') delete stored[name]
  if (income_verification === undefined) return stored
  const { access_tokens: _compared, ...income } = income_verification
  return { ...stored, income_verification: { ...income, item_ids: income_item_ids } }
}
