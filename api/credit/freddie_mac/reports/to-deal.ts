import type { ReportAnswer } from '../../../asset_report/index.ts'
import type { FreddieAsset } from '../../asset_report/freddie_mac/freddie.schema.ts'
import { toFreddie } from '../../asset_report/freddie_mac/to-freddie.ts'
import type { FreddieDeal, Verification } from './reports.schema.ts'

type Report = ReportAnswer['report']
type Account = Report['items'][number]['accounts'][number]
type Investments = NonNullable<Account['investments']>
type ReportedAsset = Verification['VERIFICATION_OF_ASSET_RESPONSE']['ASSETS']['ASSET'][number]
type ReportedHolding = NonNullable<ReportedAsset['ASSET_HOLDINGS']>['ASSET_HOLDING'][number]

/** An asset report in the terms of version 2: what the person owns, and where pay arrives on an account, that it does. */
export function toDeal(report: Report, audit_copy_token: string): FreddieDeal {
  const { LOANS, PARTIES, SERVICES } = toFreddie(report, audit_copy_token)
  const { VERIFICATION_OF_ASSET, STATUSES } = SERVICES.SERVICE
  const accounts = report.items.flatMap((item) => item.accounts)
  // In the same order as the accounts.
  const { ASSET } = VERIFICATION_OF_ASSET.VERIFICATION_OF_ASSET_RESPONSE.ASSETS
  const paid = ASSET.flatMap((asset) => toPaidAccount(asset) ?? [])
  const owned = ASSET.map((asset, index) => withHoldings(toReported(asset), accounts[index]?.investments))
  const { LOAN_IDENTIFIER } = LOANS.LOAN.LOAN_IDENTIFIERS
  const verification = (product: 'VOA' | 'VOE', assets: ReportedAsset[]) =>
    toVerification(report, audit_copy_token, product, assets)
  return {
    LOANS: {
      LOAN: {
        LOAN_IDENTIFIERS: { LOAN_IDENTIFIER: LOAN_IDENTIFIER.LoanIdentifier === null ? [] : [LOAN_IDENTIFIER] },
        LoanRoleType: 'SubjectLoan',
      },
    },
    PARTIES: {
      PARTY: PARTIES.PARTY.map(({ INDIVIDUAL: { NAME }, ...party }) => ({
        ...party,
        INDIVIDUAL: { NAME: { ...NAME, MiddleName: report.user.middle_name ?? '' } },
      })),
    },
    SERVICES: {
      SERVICE: {
        VERIFICATION_OF_ASSET: [verification('VOA', owned), ...(paid.length > 0 ? [verification('VOE', paid)] : [])],
        STATUSES,
      },
    },
  }
}

function toVerification(
  { asset_report_id, date_generated }: Report,
  audit_copy_token: string,
  ServiceProductFulfillmentIdentifier: 'VOA' | 'VOE',
  assets: ReportedAsset[],
): Verification {
  return {
    REPORTING_INFORMATION: {
      ReportDateTime: date_generated,
      ReportIdentifierType: 'ReportID',
      ReportingInformationParentIdentifier: audit_copy_token,
      ReportingInformationIdentifier: asset_report_id,
    },
    SERVICE_PRODUCT_FULFILLMENT: {
      SERVICE_PRODUCT_FULFILLMENT_DETAIL: {
        VendorOrderIdentifier: asset_report_id,
        ServiceProductFulfillmentIdentifier,
      },
    },
    VERIFICATION_OF_ASSET_RESPONSE: { ASSETS: { ASSET: assets } },
  }
}

function toReported({ ASSET_TRANSACTIONS, ...asset }: FreddieAsset): ReportedAsset {
  return {
    ...asset,
    ASSET_TRANSACTIONS: {
      ASSET_TRANSACTION: ASSET_TRANSACTIONS.ASSET_TRANSACTION.map(
        ({ ASSET_TRANSACTION_DETAIL, ASSET_TRANSACTION_DESCRIPTON }) => ({
          ASSET_TRANSACTION_DETAIL,
          ASSET_TRANSACTION_DESCRIPTION: ASSET_TRANSACTION_DESCRIPTON,
        }),
      ),
    },
  }
}

/** An account with its pay only, and no amounts: employment is who pays, and when. Null where no pay arrives. */
function toPaidAccount(asset: FreddieAsset): ReportedAsset | null {
  const reported = toReported(asset)
  const pay = reported.ASSET_TRANSACTIONS.ASSET_TRANSACTION.filter(
    ({ ASSET_TRANSACTION_DETAIL: { AssetTransactionType, AssetTransactionCategoryType } }) =>
      AssetTransactionType === 'Credit' && AssetTransactionCategoryType === 'Paycheck',
  )
  if (pay.length === 0) return null
  return {
    ...reported,
    ASSET_DETAIL: { ...asset.ASSET_DETAIL, AssetAvailableBalanceAmount: 0, AssetCurrentBalanceAmount: 0 },
    ASSET_TRANSACTIONS: {
      ASSET_TRANSACTION: pay.map(({ ASSET_TRANSACTION_DETAIL, ...transaction }) => ({
        ...transaction,
        ASSET_TRANSACTION_DETAIL: { ...ASSET_TRANSACTION_DETAIL, AssetTransactionAmount: 0 },
      })),
    },
  }
}

function withHoldings(asset: ReportedAsset, investments: Investments | undefined): ReportedAsset {
  if (investments === undefined) return asset
  const securities = new Map(investments.securities.map((security) => [security.security_id, security]))
  return {
    ...asset,
    ASSET_HOLDINGS: {
      ASSET_HOLDING: investments.holdings.map((holding): ReportedHolding => {
        const { name = null, type = null } = securities.get(holding.security_id) ?? {}
        return {
          AssetHoldingID: holding.security_id,
          Currency: holding.iso_currency_code,
          AssetHoldingDescription: type,
          AssetHoldingSymbol: holding.ticker_symbol,
          AssetHoldingSecurityName: name,
          AssetHoldingUnits: holding.quantity,
          AssetHoldingMarketValueAmount: holding.institution_value,
          AssetHoldingCurrentPriceAmount: holding.institution_price,
          AssetHoldingType: typeOf(type),
          AssetHoldingRestrictedIndicator: 'No',
          AssetHoldingVestedAmount: null,
        }
      }),
    },
  }
}

function typeOf(type: string | null): ReportedHolding['AssetHoldingType'] {
  if (type === 'fixed income') return 'Bond'
  if (type === 'equity') return 'Stock'
  return type === 'cryptocurrency' ? 'Crypto' : 'Other'
}
