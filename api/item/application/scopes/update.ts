import { Type } from 'typebox'
import { apiError, OneOf } from '@gingham/api-kit'
import { defineEndpoint } from '../../../house/house.ts'
import { connectionOf, requireApplication } from '../../applications.ts'
import { listConnections, saveConnection } from '../../connected-applications.store.ts'
import { recordActivity } from '../../item-activities.store.ts'
import { exampleAccessToken } from '../../item.example.ts'
import { AccessToken, itemErrors } from '../../item.schema.ts'
import { requireItem } from '../../require-item.ts'
import { restrictAccounts } from '../../restrict-accounts.ts'
import { ApplicationId, Scopes } from '../../scopes.schema.ts'

export const update = defineEndpoint({
  path: '/item/application/scopes/update',
  summary: 'The person changes at their institution what an application may read',
  description:
    'Accounts that are not authorised any more are gone from the application’s Items, each with the webhook `ITEM: USER_ACCOUNT_REVOKED`; those that are authorised again come back. `new_accounts: false` keeps the Items to the accounts that they have now. `product_access` and `account_product_access` are kept and shown, and do not keep an application from reading. The latest scopes take the place of the ones before. An application that the login is not connected with answers INVALID_FIELD.',
  request: Type.Object({
    access_token: AccessToken,
    application_id: ApplicationId,
    scopes: Scopes,
    state: Type.Optional(
      Type.String({ description: 'What the institution was sent with the person; required for ENROLLMENT.' }),
    ),
    context: OneOf(['ENROLLMENT', 'PORTAL'], {
      description: 'Whether the person is about to connect the application, or has it connected already.',
    }),
  }),
  response: Type.Object({}),
  errors: [...itemErrors, 'INVALID_ACCOUNT_ID'],
  examples: [
    {
      title: 'One account less',
      request: {
        access_token: exampleAccessToken,
        application_id: 'qkQ7vLBvYzfnpR3HhyAbvM1PsTeWZ2oKJ6xGd',
        scopes: {
          accounts: [{ unique_id: 'x8oVTw3qA5uZ4KmzoAeRvZGCaaKcm9yFyhRPa', authorized: false }],
          new_accounts: false,
        },
        context: 'PORTAL',
      },
      response: {},
    },
  ],
  async handle(call, { access_token, application_id, scopes, state, context }) {
    const { db, now_ms } = call
    if (context === 'ENROLLMENT' && state === undefined) {
      throw apiError('INVALID_FIELD', { message: 'state is required when context is ENROLLMENT' })
    }
    const item = await requireItem(call, access_token)
    const { items } = await requireApplication(call, item, application_id)
    await restrictAccounts(call, item, items, scopes)
    const known = (await listConnections(db, item)).find((row) => row.application_id === application_id)
    const before = known ?? connectionOf(item, application_id)
    await saveConnection(db, { ...before, scopes, disconnected_ms: null })
    await recordActivity(db, item, {
      activity: 'SCOPES_UPDATE',
      created_ms: now_ms,
      target_application_id: application_id,
      scopes,
    })
    return {}
  },
})
