import { firstProblem, invalidField, type Rule, type Situation } from './rule.ts'
import type { LinkTokenCreateRequest } from './create-request.schema.ts'

const ANDROID_PACKAGE = /^[A-Za-z]\w*(\.[A-Za-z]\w*)+$/
/** Schemes that would run in the page instead of leading away from it. */
const NO_PLACES = ['javascript:', 'data:', 'vbscript:', 'blob:', 'about:', 'file:']

/** Why the text cannot be a redirect_uri; null when it can. */
export function redirectUriFault(text: string, environment: Situation['environment']): string | null {
  const url = URL.parse(text)
  if (url === null) return 'must be an absolute URI'
  const isLocal = url.protocol === 'http:' && url.hostname === 'localhost' && environment === 'sandbox'
  if (url.protocol !== 'https:' && !isLocal) {
    return environment === 'sandbox' ? 'must begin with https:// or http://localhost' : 'must begin with https://'
  }
  if (text.includes('?')) return 'must not have a query'
  if (text.includes('#')) return 'must not have a fragment'
  if (text.includes('*')) return 'must not have a wildcard'
  return null
}

/**
 * DIFFERENCE: Plaid knows which redirect URIs a team has registered in its dashboard. Here every URI that could be
 * registered counts as registered.
 * Source: https://plaid.com/docs/link/oauth/
 */
const redirectUriIsUsable: Rule = ({ redirect_uri }, { environment }) => {
  if (redirect_uri === undefined || redirect_uri === '') return undefined
  const fault = redirectUriFault(redirect_uri, environment)
  return fault === null ? undefined : invalidField(`redirect_uri ${fault}`)
}

const androidComesAlone: Rule = ({ redirect_uri = '', android_package_name = '' }) => {
  if (android_package_name === '') return undefined
  if (redirect_uri !== '') return invalidField('redirect_uri must be blank when android_package_name is given')
  if (ANDROID_PACKAGE.test(android_package_name)) return undefined
  return invalidField('android_package_name must be the name of a package, for example com.example.app')
}

const webhookIsUrl: Rule = ({ webhook = '' }) => {
  if (webhook === '') return undefined
  const url = URL.parse(webhook)
  const isHttp = url?.protocol === 'https:' || url?.protocol === 'http:'
  if (isHttp && url.username === '' && url.password === '') return undefined
  return invalidField('webhook must be an http or https URL without credentials')
}

const completionLeadsAway: Rule = ({ hosted_link }) => {
  const uri = hosted_link?.completion_redirect_uri
  if (uri === undefined || uri === '') return undefined
  const url = URL.parse(uri)
  if (url !== null && !NO_PLACES.includes(url.protocol)) return undefined
  return invalidField('hosted_link.completion_redirect_uri must be an absolute URI of a page or an app')
}

/** Why webhooks or people cannot be sent there; undefined when they can. For requests of other rooms. */
export function findDestinationFault(
  destinations: Pick<LinkTokenCreateRequest, 'redirect_uri' | 'android_package_name' | 'webhook'>,
  environment: Situation['environment'],
): string | undefined {
  const rules = [webhookIsUrl, redirectUriIsUsable, androidComesAlone]
  const request = { client_name: '', language: '', country_codes: [], ...destinations }
  return firstProblem(rules, request, { environment, today: '' })?.message
}

/** Where people and webhooks are sent. */
export const destinationRules: readonly Rule[] = [
  webhookIsUrl,
  redirectUriIsUsable,
  androidComesAlone,
  completionLeadsAway,
]
