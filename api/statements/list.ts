import { Type, type Static } from 'typebox'
import { CivilDate, Nullable } from '@gingham/api-kit'
import { exampleChecking, listAccounts, supportsProduct } from '../accounts/index.ts'
import { defineEndpoint } from '../house/house.ts'
import { AccessToken, exampleAccessToken, exampleItem } from '../item/index.ts'
import { requireStatements, statementErrors } from './require-statements.ts'
import { exampleStatementId } from './statement.example.ts'
import { listStatements, type ListedStatement } from './statements.store.ts'

const StatementsStatement = Type.Object(
  {
    statement_id: Type.String({ description: 'Id of the statement, for `/statements/download`.' }),
    date_posted: Type.Optional(
      Nullable(CivilDate('When the bank posted it: the last day of the month.'), {
        description: 'When the bank posted it: the last day of the month.',
      }),
    ),
    month: Type.Integer({ minimum: 1, maximum: 12, description: 'The month, 1 for January.' }),
    year: Type.Integer({ minimum: 2010, description: 'The year.' }),
  },
  { title: 'StatementsStatement', description: 'One statement.' },
)

const StatementsAccount = Type.Object(
  {
    account_id: Type.String({ description: 'Id of the account.' }),
    account_mask: Type.String({ description: 'Last characters of the number; empty where the bank shows none.' }),
    account_name: Type.String({ description: 'Name of the account.' }),
    account_official_name: Type.String({
      description: 'The bank’s full name of the account; the same as account_name where it has none.',
    }),
    account_subtype: Type.String({ description: 'Exact kind of account.' }),
    account_type: Type.String({ description: 'Broad kind of account: `depository`.' }),
    statements: Type.Array(StatementsStatement, { description: 'Newest first.' }),
  },
  { title: 'StatementsAccount', description: 'One deposit account, with its statements.' },
)

export const list = defineEndpoint({
  path: '/statements/list',
  summary: 'The statements of an Item’s deposit accounts',
  description:
    'One for each month that is over, of those for which the range of `/link/token/create` or of a refresh asked; the day on which a statement was posted counts.',
  request: Type.Object({ access_token: AccessToken }),
  response: Type.Object({
    accounts: Type.Array(StatementsAccount, { description: 'Deposit accounts, in the order of the bank.' }),
    institution_id: Type.String({ description: 'Id of the institution.' }),
    institution_name: Type.String({ description: 'Name of the institution.' }),
    item_id: Type.String({ description: 'Id of the Item.' }),
  }),
  errors: [...statementErrors],
  examples: [
    {
      title: 'Two months of a checking account',
      request: { access_token: exampleAccessToken },
      response: {
        accounts: [
          {
            account_id: exampleChecking.account_id,
            account_mask: '2291',
            account_name: 'Everyday Checking',
            account_official_name: 'Everyday Checking Plus',
            account_subtype: 'checking',
            account_type: 'depository',
            statements: [
              { statement_id: exampleStatementId, date_posted: '2026-02-28', month: 2, year: 2026 },
              {
                statement_id: 'W4pLk9xRzQeN2vYbTjUmC6sHdGfA8oXqZr1Ei',
                date_posted: '2026-01-31',
                month: 1,
                year: 2026,
              },
            ],
          },
        ],
        institution_id: 'ins_109508',
        institution_name: 'First Platypus Bank',
        item_id: exampleItem.item_id,
      },
    },
  ],
  readonly: true,
  async handle(call, { access_token }) {
    const { item_id, institution_id } = await requireStatements(call, access_token)
    const statements = Map.groupBy(await listStatements(call.db, item_id), ({ account_id }) => account_id)
    const accounts = (await listAccounts(call.db, item_id)).map(({ document }) => document)
    const institution = call.house.sources.findInstitution(institution_id!)
    return {
      accounts: accounts
        .filter(({ type, subtype }) => supportsProduct('statements', type, subtype))
        .map(({ account_id, mask, name, official_name, subtype, type }) => ({
          account_id,
          account_mask: mask ?? '',
          account_name: name,
          account_official_name: official_name ?? name,
          account_subtype: subtype ?? '',
          account_type: type,
          statements: (statements.get(account_id) ?? []).map(toWire),
        })),
      institution_id: institution_id!,
      institution_name: institution!.name,
      item_id,
    }
  },
})

function toWire({ statement_id, date_posted, month }: ListedStatement): Static<typeof StatementsStatement> {
  const [year, number] = month.split('-').map(Number)
  return { statement_id, date_posted, month: number!, year: year! }
}
