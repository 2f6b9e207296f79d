import { Type } from 'typebox'
import { Nullable } from '@gingham/api-kit'
import { defineEndpoint } from '../house/house.ts'
import { readPage } from '../house/list-cursor.ts'
import { requireTemplate } from './require-verification.ts'
import { toWireVerification } from './to-wire.ts'
import { exampleVerification } from './verification.example.ts'
import { ClientUserId, IdentityVerification, TemplateId } from './verification.schema.ts'
import { listVerifications } from './verifications.store.ts'

/** Rows of a page. DIFFERENCE: how many Plaid answers is not public. */
const PAGE_SIZE = 25

export const list = defineEndpoint({
  path: '/identity_verification/list',
  summary: 'The attempts with a template',
  description: 'Newest first, 25 to a page; narrowed to a person by either id.',
  request: Type.Object({
    template_id: TemplateId,
    client_user_id: Type.Optional(ClientUserId),
    user_id: Type.Optional(Nullable(Type.String(), { description: 'The user of `/user/create`.' })),
    cursor: Type.Optional(
      Nullable(Type.String({ maxLength: 256 }), { description: '`next_cursor` of the page before.' }),
    ),
  }),
  response: Type.Object({
    identity_verifications: Type.Array(IdentityVerification, { description: 'Newest first.' }),
    next_cursor: Nullable(Type.String({ maxLength: 256 }), {
      description: 'Where the next page begins; null on the last one.',
    }),
  }),
  errors: [],
  examples: [
    {
      title: 'A person’s attempts',
      request: { template_id: 'idvtmp_default', client_user_id: 'customer-204' },
      response: { identity_verifications: [exampleVerification], next_cursor: null },
    },
  ],
  readonly: true,
  async handle({ db, house, team }, { template_id, client_user_id, user_id, cursor }) {
    requireTemplate(template_id)
    const filter = { template_id, client_user_id, user_id: user_id ?? undefined }
    const { rows, next_cursor } = await readPage(
      team,
      `identity_verifications:${JSON.stringify(filter)}`,
      { cursor, size: PAGE_SIZE },
      (from, count) => listVerifications(db, house.sealer, team, filter, { from, count }),
      ({ place }) => place,
    )
    const { base_url } = house.settings
    return { identity_verifications: rows.map((row) => toWireVerification(row, base_url)), next_cursor }
  },
})
