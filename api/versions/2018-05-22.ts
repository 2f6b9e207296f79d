import type { Fields, OlderVersion } from '@gingham/engine'
import { requireCountries } from './countries.ts'
import { mapObjects, type ObjectRule } from './map-objects.ts'
import { showsAccounts } from './rooms.ts'
import { topLevelIdentity } from './top-level-identity.ts'

/**
 * Before 2019-05-29: the United States and Canada only, addresses with state and zip, one identity for all accounts of
 * an Item, and brokerage accounts by that name. Source: https://plaid.com/docs/api/versioning/
 */
export const version20180522: OlderVersion = {
  version: '2018-05-22',
  upgradeRequest: (path, input) => requireCountries(path, input, '2018-05-22', ['US', 'CA']),
  downgradeResponse(path, answer) {
    const older = mapObjects(answer, ruleOf(path))
    if (path === '/auth/get') {
      const { ach, eft } = older['numbers'] as Fields
      return { ...older, numbers: { ach, eft } }
    }
    return path === '/identity/get' ? topLevelIdentity(older) : older
  },
}

const AS_IT_IS: ObjectRule = (object) => object

const withOldNames: ObjectRule = (object, key) => {
  if ('account_id' in object && object['type'] === 'investment') return { ...object, type: 'brokerage' }
  return key === 'location' || key === 'data' ? withState(object) : object
}

const withoutCountries: ObjectRule = (object) => {
  if (!('institution_id' in object)) return object
  const { country_codes: _, ...institution } = object
  return institution
}

function ruleOf(path: string): ObjectRule {
  if (showsAccounts(path)) return withOldNames
  return path.startsWith('/institutions/') ? withoutCountries : AS_IT_IS
}

/** What was not known was an empty text in addresses. */
function withState(place: Fields): Fields {
  if (!('region' in place && 'postal_code' in place)) return place
  const { region, postal_code, country: _, ...others } = place
  const older: Fields = { ...others, state: region, zip: postal_code }
  if ('lat' in place) return older
  return Object.fromEntries(Object.entries(older).map(([name, part]) => [name, part ?? '']))
}
