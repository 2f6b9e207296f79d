import type { ReportAnswer } from '../../../asset_report/index.ts'
import type { AssetReportFreddie, FreddieAsset } from './freddie.schema.ts'
import { mismoCategoryOf } from './mismo-categories.data.ts'

type Report = ReportAnswer['report']
type Item = Report['items'][number]
type Account = Item['accounts'][number]
type AssetType = FreddieAsset['ASSET_DETAIL']['AssetType']

/** An asset report in the buyer's own terms. Pending transactions have no day of posting, and are left out. */
export function toFreddie(report: Report, audit_copy_token: string): AssetReportFreddie {
  const { client_report_id, user } = report
  const ssn = user.ssn || null
  return {
    LOANS: {
      LOAN: {
        LOAN_IDENTIFIERS: {
          LOAN_IDENTIFIER: {
            LoanIdentifier: client_report_id,
            LoanIdentifierType: client_report_id === null ? null : 'LenderLoan',
          },
        },
      },
    },
    PARTIES: {
      PARTY: [
        {
          INDIVIDUAL: { NAME: { FirstName: user.first_name ?? '', LastName: user.last_name ?? '' } },
          ROLES: { ROLE: { ROLE_DETAIL: { PartyRoleType: 'Borrower' } } },
          TAXPAYER_IDENTIFIERS: {
            TAXPAYER_IDENTIFIER: {
              TaxpayerIdentifierType: ssn === null ? null : 'SocialSecurityNumber',
              TaxpayerIdentifierValue: ssn,
            },
          },
        },
      ],
    },
    SERVICES: {
      SERVICE: {
        VERIFICATION_OF_ASSET: {
          REPORTING_INFORMATION: { ReportingInformationIdentifier: audit_copy_token },
          SERVICE_PRODUCT_FULFILLMENT: {
            SERVICE_PRODUCT_FULFILLMENT_DETAIL: {
              VendorOrderIdentifier: report.asset_report_id,
              ServiceProductFulfillmentIdentifier: 'VOA',
            },
          },
          VERIFICATION_OF_ASSET_RESPONSE: {
            ASSETS: {
              ASSET: report.items.flatMap((item) => item.accounts.map((account) => toAsset(report, item, account))),
            },
          },
        },
        STATUSES: { STATUS: { StatusCode: 'success', StatusDescription: null } },
      },
    },
  }
}

function toAsset({ days_requested }: Report, item: Item, account: Account): FreddieAsset {
  const { available, current } = account.balances
  const AssetType = assetTypeOf(account)
  const names = account.owners.flatMap((owner) => owner.names)
  return {
    ASSET_DETAIL: {
      AssetUniqueIdentifier: account.account_id,
      AssetAccountIdentifier: account.mask ?? '',
      AssetAsOfDate: item.date_last_updated.slice(0, 10),
      AssetDescription: account.official_name ?? account.name,
      AssetAvailableBalanceAmount: available ?? current ?? 0,
      AssetCurrentBalanceAmount: current ?? available ?? 0,
      AssetType,
      AssetTypeAdditionalDescription: AssetType === 'Other' ? (account.subtype ?? account.type) : null,
      AssetDaysRequestedCount: days_requested,
      AssetOwnershipType: account.ownership_type ?? null,
    },
    ASSET_OWNERS: { ASSET_OWNER: names.map((AssetOwnerText) => ({ AssetOwnerText })) },
    ASSET_HOLDER: { NAME: { FullName: item.institution_name } },
    ASSET_TRANSACTIONS: {
      ASSET_TRANSACTION: account.transactions.filter(({ pending }) => !pending).map(toTransaction),
    },
    VALIDATION_SOURCES: {
      VALIDATION_SOURCE: [
        { ValidationSourceName: item.institution_name, ValidationSourceReferenceIdentifier: item.institution_id },
      ],
    },
  }
}

function assetTypeOf({ type, subtype }: Account): AssetType {
  if (type === 'investment') return 'Investment'
  if (type !== 'depository') return 'Other'
  if (subtype === 'checking') return 'CheckingAccount'
  if (subtype === 'savings') return 'SavingsAccount'
  return subtype === 'money market' ? 'MoneyMarketFund' : 'Other'
}

function toTransaction(
  row: Account['transactions'][number],
): FreddieAsset['ASSET_TRANSACTIONS']['ASSET_TRANSACTION'][number] {
  const isCredit = row.amount < 0
  const other = row.merchant_name ?? null
  return {
    ASSET_TRANSACTION_DETAIL: {
      AssetTransactionUniqueIdentifier: row.transaction_id,
      AssetTransactionAmount: Math.abs(row.amount),
      AssetTransactionDate: row.date_transacted ?? row.date,
      AssetTransactionPostDate: row.date,
      AssetTransactionType: isCredit ? 'Credit' : 'Debit',
      AssetTransactionPaidByName: isCredit ? other : null,
      AssetTransactionPaidToName: isCredit ? null : other,
      AssetTransactionTypeAdditionalDescription: null,
      AssetInvestmentTransactionTypeDescription: null,
      AssetTransactionCategoryType: mismoCategoryOf(row.category),
      FinancialInstitutionTransactionIdentifier: null,
    },
    ASSET_TRANSACTION_DESCRIPTON: [{ AssetTransactionDescription: row.original_description ?? row.name ?? '' }],
  }
}
