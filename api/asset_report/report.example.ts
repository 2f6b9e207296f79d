import { exampleChecking } from '../accounts/index.ts'
import { exampleOwner } from '../identity/index.ts'
import { exampleItem } from '../item/index.ts'
import type { AssetReportUser, ReportAnswer } from './report.schema.ts'

export const exampleReportToken = 'assets-sandbox-0b6ef2d5-3a0f-4c0f-9a55-6f0e8e2d4b17'
export const exampleReportId = '5f2c1a0e-7d44-4f0a-8b1e-93a6f04c2d71'
export const exampleAuditCopyToken = 'a-sandbox-K7QX2MNB5VTWH3JRD6YEGFPA4C'

export const exampleUser: Required<AssetReportUser> = {
  client_user_id: 'borrower-482',
  first_name: 'Imogen',
  middle_name: null,
  last_name: 'Vale',
  ssn: '123-45-6789',
  phone_number: '+12075550142',
  email: 'imogen.vale@mail.example',
}

const usd = { iso_currency_code: 'USD', unofficial_currency_code: null }

/** Two days of one account, without insights. */
export const exampleAnswer: ReportAnswer = {
  report: {
    asset_report_id: exampleReportId,
    client_report_id: 'loan-7781',
    date_generated: '2026-03-15T10:02:44Z',
    days_requested: 2,
    user: exampleUser,
    items: [
      {
        item_id: exampleItem.item_id,
        institution_name: 'First Platypus Bank',
        institution_id: 'ins_109508',
        date_last_updated: '2026-03-15T10:02:44Z',
        accounts: [
          {
            account_id: exampleChecking.account_id,
            balances: { available: 1203.42, current: 1250.17, limit: null, margin_loan_amount: null, ...usd },
            mask: exampleChecking.mask,
            name: exampleChecking.name,
            official_name: exampleChecking.official_name,
            type: exampleChecking.type,
            subtype: exampleChecking.subtype,
            days_available: 2,
            transactions: [
              {
                account_id: exampleChecking.account_id,
                amount: 6.4,
                date: '2026-03-14',
                original_description: 'MORNING MILL #18 PORTLAND OR',
                pending: false,
                transaction_id: 'n7QkTz4XcVbWmRdLpYs2HgJ9fEuA6oKtNiBvr',
                ...usd,
              },
            ],
            owners: [exampleOwner],
            ownership_type: 'individual',
            historical_balances: [
              { date: '2026-03-14', current: 1250.17, ...usd },
              { date: '2026-03-13', current: 1256.57, ...usd },
            ],
          },
        ],
      },
    ],
  },
  warnings: [],
}

/** The same with what was made of the transaction. */
export const exampleAnswerWithInsights: ReportAnswer = withInsights(exampleAnswer)

function withInsights({ report, warnings }: ReportAnswer): ReportAnswer {
  const items = report.items.map((item) => ({
    ...item,
    accounts: item.accounts.map((account) => ({
      ...account,
      transactions: account.transactions.map((transaction) => ({
        ...transaction,
        account_owner: null,
        category: ['Food and Drink', 'Restaurants', 'Coffee Shop'],
        category_id: '13005043',
        check_number: null,
        date_transacted: '2026-03-13',
        location: {
          address: null,
          city: 'Portland',
          region: 'OR',
          postal_code: null,
          country: 'US',
          lat: null,
          lon: null,
          store_number: '18',
        },
        merchant_name: 'Morning Mill',
        name: 'Morning Mill',
        payment_meta: {
          reference_number: null,
          ppd_id: null,
          payee: null,
          by_order_of: null,
          payer: null,
          payment_method: null,
          payment_processor: null,
          reason: null,
        },
        pending_transaction_id: null,
        transaction_type: 'place' as const,
      })),
    })),
  }))
  return { report: { ...report, items }, warnings }
}
