import type { Fields, OlderVersion } from '@gingham/engine'
import { mapObjects } from './map-objects.ts'

/**
 * Before 2020-09-14: institutions told how to log in to them, were found in the United States unless the request said
 * otherwise, and could be looked up with a public key. Source: https://plaid.com/docs/api/versioning/
 */
export const version20190529: OlderVersion = {
  version: '2019-05-29',
  public_key_paths: ['/institutions/search', '/institutions/get_by_id'],
  upgradeRequest: (path, input) => (path.startsWith('/institutions/') ? withCountryCodes(input) : input),
  downgradeResponse(path, answer) {
    if (path === '/item/remove') return { ...answer, removed: true }
    if (path === '/processor/auth/get') return { ...answer, numbers: asList(answer['numbers'] as Fields) }
    if (!path.startsWith('/institutions/')) return answer
    return mapObjects(answer, (object) => ('institution_id' in object ? withLoginForm(object) : object))
  },
}

/** `options.country_codes` has become `country_codes`, `options.include_display_data` has got another name. */
function withCountryCodes(input: Fields): Fields {
  const { options, country_codes, ...others } = input
  // What is no object is refused later, by the contract.
  if (options !== undefined && (typeof options !== 'object' || options === null)) {
    return { ...input, country_codes: country_codes ?? ['US'] }
  }
  const { country_codes: inOptions, include_display_data, ...otherOptions } = (options ?? {}) as Fields
  const newOptions =
    include_display_data === undefined
      ? otherOptions
      : { include_optional_metadata: include_display_data, ...otherOptions }
  return {
    ...others,
    country_codes: country_codes ?? inOptions ?? ['US'],
    ...(options === undefined ? {} : { options: newOptions }),
  }
}

function asList(numbers: Fields): unknown[] {
  return Object.values(numbers).filter((number) => number !== null && number !== undefined)
}

/**
 * DIFFERENCE: every institution has the same two fields and every kind of MFA, as those of Plaid's Sandbox had; with
 * OAuth one logs in on the bank's own pages, so there are none.
 */
function withLoginForm(institution: Fields): Fields {
  const is_oauth = institution['oauth'] === true
  return {
    ...institution,
    credentials: is_oauth
      ? []
      : [
          { label: 'User ID', name: 'username', type: 'text' },
          { label: 'Password', name: 'password', type: 'password' },
        ],
    has_mfa: !is_oauth,
    mfa: is_oauth ? [] : ['code', 'list', 'questions', 'selections'],
    mfa_code_type: 'numeric',
    input_spec: 'fixed',
  }
}
