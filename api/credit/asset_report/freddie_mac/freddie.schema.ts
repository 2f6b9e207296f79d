import { Type, type Static } from 'typebox'
import { CivilDate, Nullable, OneOf } from '@gingham/api-kit'
import { mismoCategories } from './mismo-categories.data.ts'

const LoanPart = Type.Object(
  {
    LOAN: Type.Object(
      {
        LOAN_IDENTIFIERS: Type.Object(
          {
            LOAN_IDENTIFIER: Type.Object(
              {
                LoanIdentifier: Nullable(Type.String(), { description: 'The client_report_id of the report.' }),
                LoanIdentifierType: Nullable(OneOf(['LenderLoan', 'UniversalLoan']), {
                  description: 'Whose id it is: the lender’s; null without one.',
                }),
              },
              { description: 'The id.' },
            ),
          },
          { description: 'Its ids.' },
        ),
      },
      { description: 'The loan.' },
    ),
  },
  { description: 'The loan that the report is for.' },
)

export const Party = Type.Object(
  {
    INDIVIDUAL: Type.Object(
      {
        NAME: Type.Object(
          {
            FirstName: Type.String({ description: 'First name; empty where the report does not tell.' }),
            LastName: Type.String({ description: 'Last name; likewise.' }),
          },
          { description: 'Full name.' },
        ),
      },
      { description: 'A person.' },
    ),
    ROLES: Type.Object(
      {
        ROLE: Type.Object(
          {
            ROLE_DETAIL: Type.Object(
              { PartyRoleType: OneOf(['Borrower'], { description: 'The person borrows.' }) },
              { description: 'Which role.' },
            ),
          },
          { description: 'One role.' },
        ),
      },
      { description: 'What the person does in the deal.' },
    ),
    TAXPAYER_IDENTIFIERS: Type.Object(
      {
        TAXPAYER_IDENTIFIER: Type.Object(
          {
            TaxpayerIdentifierType: Nullable(
              OneOf(['IndividualTaxpayerIdentificationNumber', 'SocialSecurityNumber']),
              { description: 'Kind of number; null where there is none.' },
            ),
            TaxpayerIdentifierValue: Nullable(Type.String(), { description: 'The number.' }),
          },
          { description: 'One number.' },
        ),
      },
      { description: 'Tax numbers of the person.' },
    ),
  },
  { description: 'One who takes part.' },
)

export const Transaction = Type.Object(
  {
    ASSET_TRANSACTION_DETAIL: Type.Object(
      {
        AssetTransactionUniqueIdentifier: Type.String({ description: 'The transaction_id.' }),
        AssetTransactionAmount: Type.Number({ description: 'How much, without a sign.' }),
        AssetTransactionDate: CivilDate('The day on which it was made.'),
        AssetTransactionPostDate: CivilDate('The day on which it was posted.'),
        AssetTransactionType: OneOf(['Credit', 'Debit'], { description: 'Credit: money came in.' }),
        AssetTransactionPaidByName: Nullable(Type.String(), { description: 'Who paid, of money that came in.' }),
        AssetTransactionPaidToName: Nullable(Type.String(), { description: 'Who was paid, of money that left.' }),
        AssetTransactionTypeAdditionalDescription: Nullable(Type.String(), {
          description: 'How the institution calls such transactions; null where it does not tell.',
        }),
        AssetInvestmentTransactionTypeDescription: Nullable(Type.String(), {
          description: 'Of investments only; null for others.',
        }),
        AssetTransactionCategoryType: Nullable(OneOf(mismoCategories), { description: 'What it was for.' }),
        FinancialInstitutionTransactionIdentifier: Nullable(Type.String(), {
          description: 'The institution’s own id of it; null where it does not tell.',
        }),
      },
      { description: 'What happened.' },
    ),
    // The contract spells it so.
    ASSET_TRANSACTION_DESCRIPTON: Type.Array(
      Type.Object(
        { AssetTransactionDescription: Type.String({ description: 'What the institution printed.' }) },
        { description: 'One text.' },
      ),
      { description: 'What it was called.' },
    ),
  },
  { description: 'A posted transaction.' },
)

export const Asset = Type.Object(
  {
    ASSET_DETAIL: Type.Object(
      {
        AssetUniqueIdentifier: Type.String({ description: 'The account_id.' }),
        AssetAccountIdentifier: Type.String({ description: 'The mask; empty where there is none.' }),
        AssetAsOfDate: CivilDate('The day on which the institution was asked.'),
        AssetDescription: Nullable(Type.String(), { description: 'Name of the account.' }),
        AssetAvailableBalanceAmount: Type.Number({
          description: 'What can be drawn; the current balance where the institution does not tell.',
        }),
        AssetCurrentBalanceAmount: Type.Number({ description: 'What there is.' }),
        AssetType: OneOf(['CheckingAccount', 'SavingsAccount', 'Investment', 'MoneyMarketFund', 'Other'], {
          description: 'Kind of account.',
        }),
        AssetTypeAdditionalDescription: Nullable(Type.String(), { description: 'Exact kind, where it is another.' }),
        AssetDaysRequestedCount: Type.Integer({ description: 'Days of history that were asked for.' }),
        AssetOwnershipType: Nullable(Type.String(), {
          description: 'individual, joint and the like; null if unknown.',
        }),
      },
      { description: 'The account.' },
    ),
    ASSET_OWNERS: Type.Object(
      {
        ASSET_OWNER: Type.Array(
          Type.Object(
            { AssetOwnerText: Nullable(Type.String(), { description: 'Full name.' }) },
            { description: 'One owner.' },
          ),
          { description: 'Empty where the institution tells none.' },
        ),
      },
      { description: 'Whose it is.' },
    ),
    ASSET_HOLDER: Type.Object(
      {
        NAME: Type.Object(
          { FullName: Type.String({ description: 'Name of the institution.' }) },
          { description: 'Its name.' },
        ),
      },
      { description: 'Where it is held.' },
    ),
    ASSET_TRANSACTIONS: Type.Object(
      { ASSET_TRANSACTION: Type.Array(Transaction, { description: 'The newest first.' }) },
      { description: 'What happened on it.' },
    ),
    VALIDATION_SOURCES: Type.Object(
      {
        VALIDATION_SOURCE: Type.Array(
          Type.Object(
            {
              ValidationSourceName: Nullable(Type.String(), { description: 'Name of the institution.' }),
              ValidationSourceReferenceIdentifier: Nullable(Type.String(), { description: 'Its institution_id.' }),
            },
            { description: 'One source.' },
          ),
          { description: 'The institution.' },
        ),
      },
      { description: 'Who has told this.' },
    ),
  },
  { description: 'One account.' },
)

export const AssetReportFreddie = Type.Object(
  {
    LOANS: LoanPart,
    PARTIES: Type.Object(
      { PARTY: Type.Array(Party, { description: 'The one whom the report is about.' }) },
      { description: 'Who takes part.' },
    ),
    SERVICES: Type.Object(
      {
        SERVICE: Type.Object(
          {
            VERIFICATION_OF_ASSET: Type.Object(
              {
                REPORTING_INFORMATION: Type.Object(
                  { ReportingInformationIdentifier: Type.String({ description: 'The token of the request.' }) },
                  { description: 'What the report is known by.' },
                ),
                SERVICE_PRODUCT_FULFILLMENT: Type.Object(
                  {
                    SERVICE_PRODUCT_FULFILLMENT_DETAIL: Type.Object(
                      {
                        VendorOrderIdentifier: Nullable(Type.String(), { description: 'Id of the report.' }),
                        ServiceProductFulfillmentIdentifier: OneOf(['VOA', 'VOE'], {
                          description: 'VOA: assets are verified.',
                        }),
                      },
                      { description: 'Which.' },
                    ),
                  },
                  { description: 'The kind of verification.' },
                ),
                VERIFICATION_OF_ASSET_RESPONSE: Type.Object(
                  {
                    ASSETS: Type.Object(
                      { ASSET: Type.Array(Asset, { description: 'Account by account.' }) },
                      { description: 'What the person owns.' },
                    ),
                  },
                  { description: 'What was found.' },
                ),
              },
              { description: 'The verification.' },
            ),
            STATUSES: Type.Object(
              {
                STATUS: Type.Object(
                  {
                    StatusCode: Nullable(Type.String(), { description: 'success.' }),
                    StatusDescription: Nullable(Type.String(), { description: 'More about it; null for success.' }),
                  },
                  { description: 'One status.' },
                ),
              },
              { description: 'How it went.' },
            ),
          },
          { description: 'The one service.' },
        ),
      },
      { description: 'What was done.' },
    ),
  },
  { title: 'AssetReportFreddie', description: 'An asset report as a buyer of mortgages reads it.' },
)
export type AssetReportFreddie = Static<typeof AssetReportFreddie>
export type FreddieAsset =
  AssetReportFreddie['SERVICES']['SERVICE']['VERIFICATION_OF_ASSET']['VERIFICATION_OF_ASSET_RESPONSE']['ASSETS']['ASSET'][number]
