import { Type } from 'typebox'
import { defineEndpoint } from '../../house/house.ts'
import { connectionOf, requireApplication } from '../applications.ts'
import { listConnections, saveConnection } from '../connected-applications.store.ts'
import { recordActivity } from '../item-activities.store.ts'
import { exampleAccessToken } from '../item.example.ts'
import { AccessToken, itemErrors } from '../item.schema.ts'
import { moveItem } from '../move-item.ts'
import { noRemovalReason } from '../remove-item.ts'
import { requireItem } from '../require-item.ts'
import { ApplicationId } from '../scopes.schema.ts'

export const unlink = defineEndpoint({
  path: '/item/application/unlink',
  summary: 'The person disconnects an application at their institution',
  description:
    'Ends the application’s access to the login at once: each of its Items sends `ITEM: USER_PERMISSION_REVOKED` and is gone (ITEM_NOT_FOUND), the Item of the call included if it is one of them. Data that the application has already is its own affair. To connect again, the person links again. An application that the login is not connected with answers INVALID_FIELD.',
  request: Type.Object({ access_token: AccessToken, application_id: ApplicationId }),
  response: Type.Object({}),
  errors: itemErrors,
  examples: [
    {
      title: 'An app that is not used any more',
      request: { access_token: exampleAccessToken, application_id: 'qkQ7vLBvYzfnpR3HhyAbvM1PsTeWZ2oKJ6xGd' },
      response: {},
    },
  ],
  async handle(call, { access_token, application_id }) {
    const { db, house, now_ms } = call
    const item = await requireItem(call, access_token)
    const { items } = await requireApplication(call, item, application_id)
    for (const { item_id } of items) {
      await moveItem(db, house, item_id, { type: 'permission_revoked' }, { ...noRemovalReason, is_by_person: true })
    }
    const known = (await listConnections(db, item)).find((row) => row.application_id === application_id)
    await saveConnection(db, { ...(known ?? connectionOf(item, application_id)), disconnected_ms: now_ms })
    await recordActivity(db, item, {
      activity: 'ITEM_UNLINK',
      created_ms: now_ms,
      target_application_id: application_id,
    })
    return {}
  },
})
