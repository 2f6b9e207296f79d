import type { Versions } from '@gingham/engine'
import { version20170308 } from './2017-03-08.ts'
import { version20180522 } from './2018-05-22.ts'
import { version20190529 } from './2019-05-29.ts'

/** The versions of the API: the current one, which the contracts describe, and what the older ones have otherwise. */
export const versions: Versions = {
  current: '2020-09-14',
  older: [version20190529, version20180522, version20170308],
  // Logins by API were for clients who had agreed on it with Plaid. Source: https://plaid.com/docs/errors/invalid-input/
  closed: { '/item/create': 'DIRECT_INTEGRATION_NOT_ENABLED' },
}
