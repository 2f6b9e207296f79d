import type { BankInvestments, BankLiability, BankSecurity, Source } from '@gingham/sources'
import { simulatedBanks } from '@gingham/sources/simulated'
import type { TestServer } from '@gingham/server/testing'

/** Links a custom user who has these accounts. */
export function linkCustom(
  server: TestServer,
  override_accounts: readonly Record<string, unknown>[],
  initial_products: readonly string[] = ['transactions'],
): Promise<{ access_token: string; item_id: string }> {
  const override_password = JSON.stringify({ override_accounts })
  return server.link({ initial_products, options: { override_username: 'user_custom', override_password } })
}

/** The exact sum of amounts with at most four decimals. */
export function sumOf(amounts: readonly number[]): number {
  return amounts.reduce((sum, amount) => sum + Math.round(amount * 10_000), 0) / 10_000
}

/** The simulated banks, with what they show of investments and debts as a test edits it. */
export interface EditableBanks {
  source: Source
  /** Changes what the banks show from now on. */
  editInvestments: (investments: BankInvestments) => BankInvestments
  editLiabilities: (liabilities: readonly BankLiability[]) => readonly BankLiability[]
  /** While true, asking the bank fails. */
  isBroken: boolean
  /** How often it was asked. */
  asked: number
}

export function editableBanks(): EditableBanks {
  const banks = simulatedBanks()
  const editable: EditableBanks = {
    editInvestments: (investments) => investments,
    editLiabilities: (liabilities) => liabilities,
    isBroken: false,
    asked: 0,
    source: {
      ...banks,
      async fetch(connection, moment) {
        editable.asked += 1
        if (editable.isBroken) throw new Error('the bank is broken')
        const snapshot = await banks.fetch(connection, moment)
        const { investments, liabilities } = snapshot
        return {
          ...snapshot,
          ...(investments && { investments: editable.editInvestments(investments) }),
          ...(liabilities && { liabilities: editable.editLiabilities(liabilities) }),
        }
      },
    },
  }
  return editable
}

/** A security that nobody lists. */
export function unlistedSecurity(security_key: string): BankSecurity {
  return {
    security_key,
    isin: null,
    cusip: null,
    sedol: null,
    institution_security_id: null,
    name: `Security ${security_key}`,
    ticker_symbol: security_key,
    is_cash_equivalent: false,
    type: 'equity',
    subtype: 'common stock',
    close_price: 10,
    close_price_as_of: '2026-03-13',
    update_datetime: null,
    iso_currency_code: 'USD',
    unofficial_currency_code: null,
    market_identifier_code: null,
    sector: null,
    industry: null,
    cfi_code: null,
    option_contract: null,
    fixed_income: null,
  }
}
