import { Type } from 'typebox'
import { apiError, Nullable } from '@gingham/api-kit'
import { holdsContactDetails } from '../contact-details.ts'
import { defineEndpoint } from '../house/house.ts'
import { createUser } from './create-user.ts'
import { generationOf } from './generation.ts'
import { identityOf } from './identity-of.ts'
import { exampleIdentity, exampleLegacyUserId, exampleUserId, exampleUserToken } from './user.example.ts'
import { ClientUserIdentity, ConsumerReportUserIdentity, UserToken } from './user.schema.ts'

/** Source: https://plaid.com/docs/api/users/#usercreate */
const CLIENT_USER_ID_MAX = 128

export const create = defineEndpoint({
  path: '/user/create',
  summary: 'A user: one person, with all that is linked for them',
  description:
    'Name the user in `/link/token/create`, and the Items that Link makes belong to it; products about a person as a whole (income, consumer reports) are then read by the user. A second call with the same client_user_id answers the same user, and adds the identity that it brings. There are two generations of this API: with `identity`, or `with_upgraded_user: true`, the answer is a `user_id`; with `consumer_report_user_identity`, or `with_upgraded_user: false`, it is a `user_token` and an id of the old kind, and a second call is refused. A request that tells neither gets a user that both generations of callers can use.',
  request: Type.Object({
    client_user_id: Type.String({
      minLength: 1,
      maxLength: CLIENT_USER_ID_MAX,
      description:
        'Your own id of the person, 1 to 128 characters. Must not be, or contain, an e-mail address or a phone number.',
    }),
    identity: Type.Optional(Nullable(ClientUserIdentity)),
    end_customer: Type.Optional(
      Type.String({ maxLength: CLIENT_USER_ID_MAX, description: 'For resellers: which customer of theirs it is for.' }),
    ),
    consumer_report_user_identity: Type.Optional(Nullable(ConsumerReportUserIdentity)),
    with_upgraded_user: Type.Optional(
      Type.Boolean({
        description:
          'Which generation of the user API to answer in: true for the present one. The header Plaid-New-User-API-Enabled says the same.',
        header: 'Plaid-New-User-API-Enabled',
      }),
    ),
  }),
  response: Type.Object({
    user_token: Type.Optional(UserToken),
    user_id: Type.String({
      description: 'Id of the user: `usr_…`. An id of the legacy user API has no prefix, and only webhooks carry it.',
    }),
  }),
  errors: ['INVALID_USER_IDENTITY_DATA'],
  examples: [
    {
      title: 'A user',
      request: { client_user_id: 'borrower-1184', with_upgraded_user: true, identity: exampleIdentity },
      response: { user_id: exampleUserId },
    },
    {
      title: 'A user for callers of either generation',
      request: { client_user_id: 'borrower-1185' },
      response: { user_token: exampleUserToken, user_id: exampleUserId },
    },
    {
      title: 'A user of the legacy user API',
      request: {
        client_user_id: 'borrower-1186',
        consumer_report_user_identity: {
          first_name: 'Ada',
          last_name: 'Okafor',
          phone_numbers: ['+14155550123'],
          emails: ['ada.okafor@mail.example'],
          date_of_birth: '1990-04-21',
          ssn_last_4: '6789',
          primary_address: {
            street: '12 Larch Lane',
            city: 'Oakland',
            region: 'CA',
            postal_code: '94601',
            country: 'US',
          },
        },
      },
      response: { user_token: exampleUserToken, user_id: exampleLegacyUserId },
    },
  ],
  // DIFFERENCE: Plaid answers 201 for a new user and 200 for one that was there; here it is always 200.
  async handle(call, request) {
    const { client_user_id, end_customer = null } = request
    if (holdsContactDetails(client_user_id)) {
      throw apiError('INVALID_FIELD', {
        message: 'client_user_id must not contain an e-mail address or a phone number',
      })
    }
    return createUser(call, {
      client_user_id,
      end_customer,
      generation: generationOf(request),
      identity: identityOf(request, call.today),
    })
  },
})
