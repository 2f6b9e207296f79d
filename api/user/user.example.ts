import type { ClientUserIdentity } from './user.schema.ts'

/** A user as the reference's examples show it. */
export const exampleUserId = 'usr_7tPqW2xKcB4mZn'

/** A user of the legacy user API. */
export const exampleUserToken = 'user-sandbox-2f6b4c0a-91d7-4e0e-8a53-6cf1b7e2d940'
export const exampleLegacyUserId = 'hT5sLqkN2vXbW8fGzRjDm3yPcAeQ7uKx4JnVo'

export const exampleIdentity: ClientUserIdentity = {
  name: { given_name: 'Ada', family_name: 'Okafor' },
  date_of_birth: '1990-04-21',
  emails: [{ data: 'ada.okafor@mail.example', primary: true }],
  phone_numbers: [{ data: '+14155550123', primary: true }],
  addresses: [
    {
      street_1: '12 Larch Lane',
      street_2: null,
      city: 'Oakland',
      region: 'CA',
      country: 'US',
      postal_code: '94601',
      primary: true,
    },
  ],
  id_numbers: [{ value: '6789', type: 'us_ssn_last_4' }],
}

export const exampleThirdPartyToken = 'third-party-user-sandbox-9c0e5c1d-24b7-4f3a-8f6e-70d1a5b4c832'
