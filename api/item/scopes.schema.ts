import { Type, type Static } from 'typebox'
import { Nullable } from '@gingham/api-kit'

const flag = (description: string) => Type.Optional(Nullable(Type.Boolean({ default: true }), { description }))

const ProductAccess = Type.Object(
  {
    statements: flag('Statements.'),
    identity: flag('Names, addresses, phone numbers.'),
    auth: flag('Account numbers.'),
    transactions: flag('Transactions.'),
    accounts_details_transactions: flag('Details of accounts with their transactions, at some institutions.'),
    accounts_routing_number: flag('Routing numbers, at some institutions.'),
    accounts_statements: flag('Statements of accounts, at some institutions.'),
    accounts_tax_statements: flag('Tax statements of accounts, at some institutions.'),
    customers_profiles: flag('The customer’s profile, at some institutions.'),
  },
  { title: 'ProductAccess', description: 'Which kinds of data may be read of all accounts; what is not named may.' },
)

const AccountAccess = Type.Object(
  {
    unique_id: Type.String({
      description: 'The account: an account_id of any Item of the login, or a persistent_account_id.',
    }),
    authorized: flag('Whether the application may see the account.'),
    account_product_access: Type.Optional(
      Nullable(
        Type.Object(
          {
            account_data: flag('The account itself and what happens on it.'),
            statements: flag('Its statements.'),
            tax_documents: flag('Its tax documents.'),
          },
          { title: 'AccountProductAccess' },
        ),
        { description: 'Which kinds of data may be read of this account.' },
      ),
    ),
  },
  { title: 'AccountAccess', description: 'What may be read of one account.' },
)

export const Scopes = Type.Object(
  {
    product_access: Type.Optional(ProductAccess),
    accounts: Type.Optional(
      Type.Array(AccountAccess, { description: 'Single accounts; those that are not named stay as they are.' }),
    ),
    new_accounts: flag('Whether accounts that come up later may be seen as well.'),
  },
  { title: 'Scopes', description: 'What an application may read.' },
)
export type Scopes = Static<typeof Scopes>

export const ApplicationId = Type.String({
  minLength: 1,
  maxLength: 200,
  description: 'Id of an application: a team that reads data with the person’s consent.',
})
