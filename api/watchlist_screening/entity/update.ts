import { Type } from 'typebox'
import { Nullable } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { requireScreening } from '../require-screening.ts'
import { exampleEntity } from '../screening.example.ts'
import {
  changeFields,
  Country,
  DocumentNumber,
  entityFields,
  EntityProgramId,
  EntityScreeningId,
  LegalName,
} from '../screening.schema.ts'
import { toWireEntity } from '../to-wire.ts'
import { updateBy } from '../update-screening.ts'

export const update = defineEndpoint({
  path: '/watchlist_screening/entity/update',
  summary: 'Changes the screening of an entity',
  description:
    'New search terms are compared with the lists at once, which may change the status: so terms and status cannot be given together. What the screening was before is kept in its history.',
  request: Type.Object({
    entity_watchlist_screening_id: EntityScreeningId,
    search_terms: Type.Optional(
      Nullable(
        Type.Object(
          {
            entity_watchlist_program_id: EntityProgramId,
            legal_name: Type.Optional(LegalName),
            document_number: Type.Optional(DocumentNumber),
            email_address: Type.Optional(Type.String({ description: 'E-mail address.' })),
            country: Type.Optional(Country),
            phone_number: Type.Optional(Type.String({ description: 'E.164.' })),
            url: Type.Optional(Type.String({ description: 'Address of a website.' })),
          },
          {
            title: 'UpdateEntityScreeningRequestSearchTerms',
            description: 'The terms that change, and the program; the others stay.',
          },
        ),
      ),
    ),
    ...changeFields,
  }),
  response: Type.Object(entityFields),
  errors: [],
  examples: [
    {
      title: 'Somebody looks after it',
      request: { entity_watchlist_screening_id: exampleEntity.id, assignee: '54350110fedcbaf01234ffee' },
      response: { ...exampleEntity, assignee: '54350110fedcbaf01234ffee' },
    },
    {
      title: 'A decision',
      request: { entity_watchlist_screening_id: exampleEntity.id, status: 'rejected' },
      response: { ...exampleEntity, status: 'rejected' },
    },
  ],
  async handle(call, { entity_watchlist_screening_id, search_terms, ...change }) {
    const screening = await requireScreening(call, 'entity', entity_watchlist_screening_id)
    const { entity_watchlist_program_id: program_id, ...terms } = search_terms ?? {}
    const hasTerms = search_terms !== undefined && search_terms !== null
    return toWireEntity(await updateBy(call, screening, { ...change, program_id, terms: hasTerms ? terms : null }))
  },
})
