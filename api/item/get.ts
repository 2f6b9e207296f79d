import { Type } from 'typebox'
import { Instant, Nullable } from '@gingham/api-kit'
import { toInstant } from '@gingham/clock'
import { defineEndpoint } from '../house/house.ts'
import { findState } from '../transactions/index.ts'
import { AccessToken, Item, itemErrors } from './item.schema.ts'
import { requireItem } from './require-item.ts'
import { toWireItem } from './to-wire-item.ts'

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
      { ...Item.properties, created_at: Type.Optional(Instant('When it was linked.')) },
      { title: 'ItemWithConsentFields', description: 'The Item, with when it was linked.' },
    ),
    status: Type.Optional(Nullable(ItemStatus)),
  }),
  errors: itemErrors,
  examples: [],
  readonly: true,
  async handle(call, { access_token }) {
    const item = await requireItem(call, access_token)
    const state = await findState(call.db, item.item_id)
    const { last_webhook_ms, last_webhook_code } = item
    return {
      item: { ...toWireItem(call.house.sources, item), created_at: toInstant(item.created_ms) },
      status: {
        investments: null,
        transactions:
          state === undefined
            ? null
            : {
                last_successful_update: instantOrNull(state.last_successful_update_ms),
                last_failed_update: instantOrNull(state.last_failed_update_ms),
              },
        last_webhook:
          last_webhook_ms === null ? null : { sent_at: toInstant(last_webhook_ms), code_sent: last_webhook_code ?? '' },
      },
    }
  },
})

function instantOrNull(milliseconds: number | null): string | null {
  return milliseconds === null ? null : toInstant(milliseconds)
}
