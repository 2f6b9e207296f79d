import { Type, type Static } from 'typebox'
import { Instant, Nullable, OneOf } from '@gingham/api-kit'
import { Asset, AssetReportFreddie, Party, Transaction } from '../../asset_report/freddie_mac/freddie.schema.ts'

const Loans = Type.Object(
  {
    LOAN: Type.Object(
      {
        LOAN_IDENTIFIERS: Type.Object(
          {
            LOAN_IDENTIFIER: Type.Array(
              Type.Object(
                {
                  LoanIdentifier: Nullable(Type.String(), { description: 'The client_report_id of the report.' }),
                  LoanIdentifierType: Nullable(OneOf(['LenderLoan', 'UniversalLoan']), {
                    description: 'Whose id it is: the lender’s.',
                  }),
                },
                { title: 'LoanIdentifier', description: 'An id.' },
              ),
              { description: 'Empty where the report has no client_report_id.' },
            ),
          },
          { title: 'CreditFreddieMacLoanIdentifiers', description: 'Its ids.' },
        ),
        LoanRoleType: Type.String({ description: 'SubjectLoan.' }),
      },
      { title: 'CreditFreddieMacLoan', description: 'The loan.' },
    ),
  },
  { title: 'CreditFreddieMacLoans', description: 'The loan that the reports are for.' },
)

const { NAME } = Party.properties.INDIVIDUAL.properties

const Borrower = Type.Object(
  {
    ...Party.properties,
    INDIVIDUAL: Type.Object(
      {
        NAME: Type.Object(
          {
            ...NAME.properties,
            MiddleName: Type.String({ description: 'Middle name; empty where the report does not tell.' }),
          },
          { title: 'CreditFreddieMacIndividualName', description: 'Full name.' },
        ),
      },
      { title: 'CreditFreddieMacPartyIndividual', description: 'A person.' },
    ),
  },
  { title: 'CreditFreddieMacParty', description: 'One who takes part.' },
)

const Holding = Type.Object(
  {
    AssetHoldingID: Nullable(Type.String(), { description: 'The security_id.' }),
    Currency: Nullable(Type.String(), { description: 'ISO 4217 code.' }),
    AssetHoldingDescription: Nullable(Type.String(), { description: 'Kind of security, as the institution calls it.' }),
    AssetHoldingSymbol: Nullable(Type.String(), { description: 'How it is called at exchanges.' }),
    AssetHoldingSecurityName: Nullable(Type.String(), { description: 'Its name.' }),
    AssetHoldingUnits: Nullable(Type.Number(), { description: 'How many are held.' }),
    AssetHoldingMarketValueAmount: Nullable(Type.Number(), { description: 'What all of it is worth.' }),
    AssetHoldingCurrentPriceAmount: Nullable(Type.Number(), { description: 'Price of one.' }),
    AssetHoldingType: OneOf(['Bond', 'Stock', 'Crypto', 'Other'], { description: 'Kind of security.' }),
    AssetHoldingRestrictedIndicator: OneOf(['Yes', 'No'], {
      description: 'Whether it may not be sold; always No: asset reports tell of no such holdings.',
    }),
    AssetHoldingVestedAmount: Nullable(Type.Number(), {
      description: 'What of it is the owner’s for good; null: asset reports do not tell.',
    }),
  },
  { title: 'AssetHolding', description: 'How much of a security the account holds.' },
)

const { ASSET_TRANSACTION_DETAIL, ASSET_TRANSACTION_DESCRIPTON } = Transaction.properties

const ReportedAsset = Type.Object(
  {
    ...Asset.properties,
    ASSET_HOLDINGS: Type.Optional(
      Type.Object(
        { ASSET_HOLDING: Type.Array(Holding, { description: 'Security by security.' }) },
        { title: 'AssetHoldings', description: 'Of a report with investments only.' },
      ),
    ),
    ASSET_TRANSACTIONS: Type.Object(
      {
        ASSET_TRANSACTION: Type.Array(
          Type.Object(
            { ASSET_TRANSACTION_DETAIL, ASSET_TRANSACTION_DESCRIPTION: ASSET_TRANSACTION_DESCRIPTON },
            { title: 'CreditFreddieMacAssetTransaction', description: 'A posted transaction.' },
          ),
          { description: 'The newest first.' },
        ),
      },
      { title: 'CreditFreddieMacAssetTransactions', description: 'What happened on it.' },
    ),
  },
  { title: 'CreditFreddieMacAsset', description: 'One account.' },
)

const service = AssetReportFreddie.properties.SERVICES.properties.SERVICE.properties
const { SERVICE_PRODUCT_FULFILLMENT } = service.VERIFICATION_OF_ASSET.properties

const Verification = Type.Object(
  {
    REPORTING_INFORMATION: Type.Object(
      {
        ReportDateTime: Type.Optional(Instant('When the report was made.')),
        ReportIdentifierType: Type.Optional(Type.String({ description: 'ReportID.' })),
        ReportingInformationParentIdentifier: Type.Optional(Type.String({ description: 'The token of the request.' })),
        ReportingInformationIdentifier: Type.String({ description: 'Id of the report.' }),
      },
      { title: 'CreditFreddieMacReportingInformation', description: 'What the report is known by.' },
    ),
    SERVICE_PRODUCT_FULFILLMENT,
    VERIFICATION_OF_ASSET_RESPONSE: Type.Object(
      {
        ASSETS: Type.Object(
          { ASSET: Type.Array(ReportedAsset, { description: 'Account by account.' }) },
          { title: 'CreditFreddieMacAssets', description: 'What the person owns, or where pay arrives.' },
        ),
      },
      { title: 'CreditFreddieMacVerificationOfAssetResponse', description: 'What was found.' },
    ),
  },
  { title: 'CreditFreddieMacVerificationOfAsset', description: 'One report.' },
)
export type Verification = Static<typeof Verification>

export const FreddieDeal = Type.Object(
  {
    LOANS: Loans,
    PARTIES: Type.Object(
      { PARTY: Type.Array(Borrower, { description: 'The one whom the reports are about.' }) },
      { title: 'CreditFreddieMacParties', description: 'Who takes part.' },
    ),
    SERVICES: Type.Object(
      {
        SERVICE: Type.Object(
          {
            VERIFICATION_OF_ASSET: Type.Array(Verification, {
              description: 'The report of assets (VOA); where pay arrives on an account, one of employment (VOE), too.',
            }),
            STATUSES: service.STATUSES,
          },
          { title: 'CreditFreddieMacService', description: 'The one service.' },
        ),
      },
      { title: 'CreditFreddieMacServices', description: 'What was done.' },
    ),
  },
  { title: 'CreditFreddieMacVerificationOfAssetsDeal', description: 'Reports as a buyer of mortgages reads them.' },
)
export type FreddieDeal = Static<typeof FreddieDeal>
