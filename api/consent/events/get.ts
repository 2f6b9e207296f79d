import { Type, type Static } from 'typebox'
import { Instant, Nullable, OneOf } from '@gingham/api-kit'
import { toInstant } from '@gingham/clock'
import { Account, exampleChecking } from '../../accounts/index.ts'
import { dataScopes, type DataScope } from '../../data-scopes.ts'
import { addDays } from '../../house/civil-date.ts'
import { defineEndpoint } from '../../house/house.ts'
import { AccessToken, exampleAccessToken, exampleItem, itemErrors, requireItem } from '../../item/index.ts'
import { listConsentEvents, type ConsentEvent as StoredEvent } from '../consent.store.ts'

/** How far back the log can be read. Source: https://plaid.com/docs/api/consent/ */
const DAYS_KEPT = 3 * 365

const ConsentedAccount = Type.Object(
  {
    account_id: Type.Optional(Type.String({ description: 'The account.' })),
    mask: Type.Optional(Type.String({ description: 'Last characters of its number, where known.' })),
    name: Type.Optional(Type.String({ description: 'Its name.' })),
    official_name: Type.Optional(Type.String({ description: 'Its name at the institution, where known.' })),
    type: Type.Optional(Account.properties.type),
    subtype: Type.Optional(Account.properties.subtype),
  },
  { title: 'ConsentedAccount', description: 'An account that was agreed to, as it was then.' },
)

const ConsentEvent = Type.Object(
  {
    item_id: Type.Optional(Type.String({ description: 'The Item.' })),
    created_at: Type.Optional(Instant('When it happened.')),
    event_type: Type.Optional(
      OneOf(['CONSENT_GRANTED', 'CONSENT_REVOKED', 'CONSENT_UPDATED'], {
        description: 'Whether something was agreed to, withdrawn or changed.',
      }),
    ),
    event_code: Type.Optional(
      OneOf(['USER_AGREEMENT', 'USE_CASES', 'DATA_SCOPES', 'ACCOUNT_SCOPES', 'REVOCATION'], {
        description: 'What it is about: the terms, what for data is used, kinds of data, accounts, or all of it.',
      }),
    ),
    institution_id: Type.Optional(
      Nullable(Type.String(), { description: 'The institution; null for typed account numbers.' }),
    ),
    institution_name: Type.Optional(
      Nullable(Type.String(), { description: 'Its name; null for typed account numbers.' }),
    ),
    initiator: Type.Optional(
      OneOf(['PLAID', 'DATA_PROVIDER', 'CUSTOMER', 'END_USER'], {
        description: 'Where it came from: us, the institution, the application, or the person in Link.',
      }),
    ),
    consented_use_cases: Type.Optional(
      Type.Array(Type.String(), { description: 'What for data may be used; empty unless the event is about that.' }),
    ),
    consented_data_scopes: Type.Optional(
      Type.Array(OneOf(dataScopes), {
        description: 'All kinds of data that may be read now; empty unless the event is about them.',
      }),
    ),
    consented_accounts: Type.Optional(
      Type.Array(ConsentedAccount, {
        description: 'All accounts that are shared now; empty unless the event is about them.',
      }),
    ),
  },
  { title: 'ConsentEvent', description: 'A change of what the person has agreed to.' },
)

const exampleEvent = {
  item_id: exampleItem.item_id,
  created_at: '2026-03-01T09:14:05Z',
  event_type: 'CONSENT_GRANTED',
  institution_id: 'ins_109508',
  institution_name: 'First Platypus Bank',
  initiator: 'END_USER',
  consented_use_cases: [],
  consented_data_scopes: [],
  consented_accounts: [],
} as const

export const get = defineEndpoint({
  path: '/consent/events/get',
  summary: 'What the person has agreed to, and when',
  description:
    'The log of an Item’s consent, oldest first, up to three years back. Linking, another choice of accounts in update mode, and changes that the institution makes for the person each leave events. They are there at once. An Item that was removed has no log to be read.',
  request: Type.Object({ access_token: AccessToken }),
  response: Type.Object({ consent_events: Type.Array(ConsentEvent, { description: 'Oldest first.' }) }),
  errors: itemErrors,
  examples: [
    {
      title: 'One account of an Item with Transactions',
      request: { access_token: exampleAccessToken },
      response: {
        consent_events: [
          { ...exampleEvent, event_code: 'USER_AGREEMENT' },
          {
            ...exampleEvent,
            event_code: 'DATA_SCOPES',
            consented_data_scopes: ['account_balance_info', 'transactions'],
          },
          {
            ...exampleEvent,
            event_code: 'ACCOUNT_SCOPES',
            consented_accounts: [
              {
                account_id: exampleChecking.account_id,
                mask: '0000',
                name: exampleChecking.name,
                type: 'depository',
                subtype: 'checking',
              },
            ],
          },
        ],
      },
    },
  ],
  readonly: true,
  async handle(call, { access_token }) {
    const item = await requireItem(call, access_token)
    const institution =
      item.institution_id === null ? undefined : call.house.sources.findInstitution(item.institution_id)
    const since_ms = Date.parse(addDays(call.today, -DAYS_KEPT))
    const events = await listConsentEvents(call.db, item.item_id, since_ms)
    const about = { institution_id: item.institution_id, institution_name: institution?.name ?? null }
    return { consent_events: events.map((event) => ({ ...toWire(event), ...about })) }
  },
})

function toWire({ created_ms, ...event }: StoredEvent) {
  return {
    ...event,
    created_at: toInstant(created_ms),
    consented_use_cases: [...event.consented_use_cases],
    consented_data_scopes: event.consented_data_scopes as DataScope[],
    consented_accounts: event.consented_accounts as Static<typeof ConsentedAccount>[],
  }
}
