import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import { defineEndpoint } from '../../../house/house.ts'
import {
  ApplicationId,
  connectionOf,
  exampleAccessToken,
  exampleItem,
  itemErrors,
  listApplications,
  requireItem,
  saveConnection,
} from '../../../item/index.ts'
import { requireSandbox } from '../../require-sandbox.ts'

export const seed = defineEndpoint({
  path: '/sandbox/item/application/seed',
  summary: 'Makes up an application that a login is connected with',
  description:
    'To try what an institution shows its customers: the application is in `/item/application/list` from now on, until `/item/application/unlink`. Any id will do but the team’s own, which is connected by linking the login.',
  request: Type.Object({
    access_token: Type.String({ description: 'An Item from `/item/import`; another one answers INVALID_FIELD.' }),
    application_id: ApplicationId,
  }),
  response: Type.Object({ item_id: Type.String({ description: 'The Item.' }) }),
  errors: ['SANDBOX_ONLY', ...itemErrors],
  examples: [
    {
      title: 'A budgeting app',
      request: { access_token: exampleAccessToken, application_id: 'budgeting-app' },
      response: { item_id: exampleItem.item_id },
    },
  ],
  async handle(call, { access_token, application_id }) {
    requireSandbox(call)
    const item = await requireItem(call, access_token)
    if (item.is_imported === 0) {
      throw apiError('INVALID_FIELD', { message: 'access_token must be that of an Item from /item/import' })
    }
    const own = await listApplications(call, item)
    if (own.some((known) => known.application_id === application_id && known.connected_ms !== null)) {
      throw apiError('INVALID_FIELD', { message: 'application_id is connected with the login already' })
    }
    await saveConnection(call.db, { ...connectionOf(item, application_id), seeded_ms: call.now_ms })
    return { item_id: item.item_id }
  },
})
