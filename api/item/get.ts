import { Type } from 'typebox'
import { Instant, Nullable, OneOf } from '@gingham/api-kit'
import { toInstant } from '@gingham/clock'
import { defineEndpoint } from '../house/house.ts'
import { dataScopes, listDataScopes } from '../data-scopes.ts'
import { findFeed } from '../bank-feed/index.ts'
import { findState } from '../transactions/index.ts'
import { exampleAccessToken, exampleItem } from './item.example.ts'
import { AccessToken, Item, itemErrors } from './item.schema.ts'
import { requireItem } from './require-item.ts'
import { consentedProducts, toWireItem } from './to-wire-item.ts'

const UpdateStatus = (product: string) =>
  Type.Optional(
    Nullable(
      Type.Object({
        last_successful_update: Type.Optional(
          Nullable(Instant('Latest update that worked, whether or not it brought anything new.')),
        ),
        last_failed_update: Type.Optional(Nullable(Instant('Latest update that failed.'))),
      }),
      { description: `How updates of ${product} went; null when the Item does not have it.` },
    ),
  )

const ItemStatus = Type.Object(
  {
    investments: UpdateStatus('investments'),
    transactions: UpdateStatus('transactions'),
    last_webhook: Type.Optional(
      Nullable(
        Type.Object({
          sent_at: Type.Optional(Nullable(Instant('When it was sent.'))),
          code_sent: Type.Optional(Type.String({ description: 'Its webhook_code.' })),
        }),
        { description: 'The latest webhook about the Item; null before the first.' },
      ),
    ),
  },
  { title: 'ItemStatus', description: 'How the Item’s updates and webhooks went.' },
)

export const get = defineEndpoint({
  path: '/item/get',
  summary: 'An Item and how its updates went',
  description: 'The one endpoint that answers for an unhealthy Item too: `item.error` says what is wrong with it.',
  request: Type.Object({ access_token: AccessToken }),
  response: Type.Object({
    item: Type.Object(
      {
        ...Item.properties,
        created_at: Type.Optional(Instant('When it was linked.')),
        consented_use_cases: Type.Optional(
          Type.Array(Type.String(), { description: 'What for the person agreed, where Link asked about that.' }),
        ),
        consented_data_scopes: Type.Optional(
          Type.Array(OneOf(dataScopes), {
            description: 'Kinds of data that the person agreed to share; as consented_products.',
          }),
        ),
      },
      { title: 'ItemWithConsentFields', description: 'The Item, with when it was linked and what was agreed to.' },
    ),
    status: Type.Optional(Nullable(ItemStatus)),
  }),
  errors: itemErrors,
  examples: [
    {
      title: 'A healthy Item',
      request: { access_token: exampleAccessToken },
      response: {
        item: { ...exampleItem, created_at: '2026-03-01T09:14:05Z' },
        status: {
          investments: null,
          transactions: { last_successful_update: '2026-03-15T10:02:44Z', last_failed_update: null },
          last_webhook: { sent_at: '2026-03-15T10:02:44Z', code_sent: 'SYNC_UPDATES_AVAILABLE' },
        },
      },
    },
  ],
  readonly: true,
  async handle(call, { access_token }) {
    const item = await requireItem(call, access_token)
    const transactions = await findState(call.db, item.item_id)
    const investments = await findFeed(call.db, item.item_id, 'investments')
    const { last_webhook_ms, last_webhook_code } = item
    return {
      item: {
        ...toWireItem(call.house.sources, item),
        created_at: toInstant(item.created_ms),
        ...(item.consented_products.length === 0
          ? {}
          : { consented_data_scopes: listDataScopes(consentedProducts(item)) }),
      },
      status: {
        investments: updateStatus(investments),
        transactions: updateStatus(transactions),
        last_webhook:
          last_webhook_ms === null ? null : { sent_at: toInstant(last_webhook_ms), code_sent: last_webhook_code ?? '' },
      },
    }
  },
})

function updateStatus(
  state: { last_successful_update_ms: number | null; last_failed_update_ms: number | null } | undefined,
) {
  if (state === undefined) return null
  return {
    last_successful_update: instantOrNull(state.last_successful_update_ms),
    last_failed_update: instantOrNull(state.last_failed_update_ms),
  }
}

function instantOrNull(milliseconds: number | null): string | null {
  return milliseconds === null ? null : toInstant(milliseconds)
}
