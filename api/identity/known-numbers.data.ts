import type { BankOwner } from '@gingham/sources'

/** An account that is known by its numbers from elsewhere, with who owns it. */
export interface KnownNumbers {
  routing: string
  account: string
  owners: readonly BankOwner[]
}

/**
 * The sandbox's account whose typed numbers can be compared with a user: it is `user_good`'s.
 * Source: https://plaid.com/docs/auth/coverage/testing/
 */
export const sandboxNumbers: readonly KnownNumbers[] = [
  {
    routing: '011401533',
    account: '1111222233330000',
    owners: [
      {
        names: ['Alberta Bobbeth Charleson'],
        phone_numbers: [
          { data: '1112223333', primary: false, type: 'home' },
          { data: '1112224444', primary: false, type: 'work' },
          { data: '1112225555', primary: false, type: 'mobile' },
        ],
        emails: [
          { data: 'accountholder0@example.com', primary: true, type: 'primary' },
          { data: 'accountholder1@example.com', primary: false, type: 'secondary' },
          {
            data: 'extraordinarily.long.email.username.123456@reallylonghostname.com',
            primary: false,
            type: 'other',
          },
        ],
        addresses: [
          {
            data: {
              street: '2992 Cameron Road',
              city: 'Malakoff',
              region: 'NY',
              postal_code: '14236',
              country: 'US',
            },
            primary: true,
          },
          {
            data: {
              street: '2493 Leisure Lane',
              city: 'San Matias',
              region: 'CA',
              postal_code: '93405-2255',
              country: 'US',
            },
            primary: false,
          },
        ],
      },
    ],
  },
]
