import { isCheckProduct } from '../../products.ts'
import { customizationOf } from './customizations.data.ts'
import { accessTokensOf, isUpdateMode, requestedProducts } from './mode.ts'
import { invalidConfiguration, invalidField, type Rule } from './rule.ts'

/** Source: https://plaid.com/docs/link/multi-item-link/ */
const MULTI_ITEM_PRODUCTS = [
  'auth',
  'transfer',
  'transactions',
  'liabilities',
  'investments',
  'income_verification',
  'assets',
]

const itemsAreNamedOnce: Rule = ({ access_token, access_tokens }) =>
  typeof access_token === 'string' && (access_tokens ?? []).length > 0
    ? invalidField('access_token and access_tokens cannot both be given')
    : undefined

const updateHasItsSubject: Rule = (request) => {
  const { update, user_id, user_token } = request
  const hasUser = user_id !== undefined || user_token !== undefined
  if (update?.user === true && !hasUser) return invalidField('update.user needs user_id or user_token')
  // DIFFERENCE: an authorization does not lead to its Item here, so the Item must be named.
  if (request.transfer?.authorization_id !== undefined && accessTokensOf(request).length === 0 && !hasUser) {
    return invalidField('transfer.authorization_id needs an access_token')
  }
  if ((update?.item_ids ?? []).length > 0 && update?.user !== true)
    return invalidField('update.item_ids need update.user')
  return update?.account_selection_enabled === true && !isUpdateMode(request)
    ? invalidField('update.account_selection_enabled needs an access_token')
    : undefined
}

/** Source: https://plaid.com/docs/errors/invalid-input/#invalid_link_customization */
const selectionIsSetUp: Rule = ({ update, link_customization_name }) =>
  update?.account_selection_enabled === true && customizationOf(link_customization_name).account_select === 'none'
    ? {
        error: 'INVALID_LINK_CUSTOMIZATION',
        message: `the customization ${link_customization_name} does not let people choose accounts`,
      }
    : undefined

const filtersShowSomething: Rule = (request) => {
  const { account_filters, update } = request
  if (account_filters === undefined) return undefined
  if (isUpdateMode(request) && update?.account_selection_enabled !== true) {
    return invalidField('account_filters in update mode need update.account_selection_enabled')
  }
  const filters = Object.entries(account_filters)
  if (filters.length === 0) return invalidConfiguration('account_filters must have a filter for at least one type')
  const empty = filters.find(([, filter]) => filter.account_subtypes.length === 0)
  return empty === undefined
    ? undefined
    : invalidField(`account_filters.${empty[0]}.account_subtypes must name at least one subtype`)
}

/**
 * DIFFERENCE: what a delivery needs is checked, and no message is sent.
 * Source: https://plaid.com/docs/link/hosted-link/
 */
const hostedLinkFits: Rule = (request, { environment }) => {
  const { hosted_link, user } = request
  if (hosted_link === undefined) return undefined
  const isVerification = requestedProducts(request).includes('identity_verification')
  if (isVerification && (hosted_link.completion_redirect_uri ?? '') !== '') {
    return invalidField('hosted_link.completion_redirect_uri cannot be used with identity_verification')
  }
  if (environment === 'sandbox') return undefined
  if (hosted_link.delivery_method === 'sms' && (user?.phone_number ?? '') === '') {
    return invalidField('hosted_link.delivery_method sms needs user.phone_number')
  }
  return hosted_link.delivery_method === 'email' && (user?.email_address ?? '') === ''
    ? invalidField('hosted_link.delivery_method email needs user.email_address')
    : undefined
}

const severalItemsHaveAUser: Rule = (request) => {
  if (request.enable_multi_item_link !== true) return undefined
  if (request.user_id === undefined && request.user_token === undefined) {
    return invalidField('enable_multi_item_link needs user_id or user_token')
  }
  const unfit = requestedProducts(request).filter(
    (product) => !MULTI_ITEM_PRODUCTS.includes(product) && !isCheckProduct(product),
  )
  return unfit.length === 0
    ? undefined
    : invalidField(`enable_multi_item_link cannot be used with: ${unfit.join(', ')}`)
}

const documentsHaveAnAccount: Rule = (request) => {
  const { identity } = request
  if (identity === undefined) return undefined
  const { account_ids = [], is_document_upload } = identity
  if (account_ids.length > 1) return invalidField('identity.account_ids can name one account only')
  if (is_document_upload !== true) return undefined
  if (accessTokensOf(request).length === 0) return invalidField('identity.is_document_upload needs an access_token')
  return account_ids.length === 1 ? undefined : invalidField('identity.is_document_upload needs identity.account_ids')
}

/** How Link runs: for what is there or for something new, here or on a page of ours. */
export const modeRules: readonly Rule[] = [
  itemsAreNamedOnce,
  updateHasItsSubject,
  selectionIsSetUp,
  filtersShowSomething,
  hostedLinkFits,
  severalItemsHaveAUser,
  documentsHaveAnAccount,
]
