import type { Fields, OlderVersion } from '@gingham/engine'
import { requireCountries } from './countries.ts'
import { mapObjects } from './map-objects.ts'
import { showsAccounts } from './rooms.ts'

/**
 * Before 2018-05-22: the United States only, so numbers were one list and nothing told a currency.
 * Source: https://plaid.com/docs/api/versioning/
 */
export const version20170308: OlderVersion = {
  version: '2017-03-08',
  renamed: { '/item/delete': '/item/remove' },
  upgradeRequest: (path, input) => requireCountries(path, input, '2017-03-08', ['US']),
  downgradeResponse(path, answer) {
    const older = showsAccounts(path) ? mapObjects(answer, withoutCurrency) : answer
    return path === '/auth/get' ? { ...older, numbers: (older['numbers'] as Fields)['ach'] } : older
  },
}

function withoutCurrency(object: Fields, key: string): Fields {
  if (key !== 'balances' && !('transaction_id' in object)) return object
  const { iso_currency_code: _, unofficial_currency_code: __, ...others } = object
  return others
}
