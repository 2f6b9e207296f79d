import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import { requireScreening } from '../require-screening.ts'
import { exampleEntity } from '../screening.example.ts'
import { entityFields, EntityScreeningId } from '../screening.schema.ts'
import { toWireEntity } from '../to-wire.ts'

export const get = defineEndpoint({
  path: '/watchlist_screening/entity/get',
  summary: 'The screening of an entity',
  description: 'As it is now. An unknown id is INVALID_FIELD.',
  request: Type.Object({ entity_watchlist_screening_id: EntityScreeningId }),
  response: Type.Object(entityFields),
  errors: [],
  examples: [
    { title: 'By its id', request: { entity_watchlist_screening_id: exampleEntity.id }, response: exampleEntity },
  ],
  readonly: true,
  async handle(call, { entity_watchlist_screening_id }) {
    return toWireEntity(await requireScreening(call, 'entity', entity_watchlist_screening_id))
  },
})
