import type {
  AssetReportGetResponse,
  BankTransfer,
  BankTransferEvent,
  CreditBankIncomeGetResponse,
  CreditEmploymentGetResponse,
  CreditPayrollIncomeGetResponse,
  DepositSwitchGetResponse,
  Enrichments,
  IdentityMatchResponse,
  IdentityVerification,
  PaymentInitiationPaymentCreateRequest,
  PaymentInitiationPaymentGetResponse,
  ProcessorAuthGetResponse,
  ProcessorBalanceGetResponse,
  ProcessorTokenCreateRequest,
  SignalEvaluateResponse,
  StatementsListResponse,
  WatchlistScreeningHit,
  WatchlistScreeningIndividualCreateResponse,
} from '@gingham/client'

/** Steps of the products beyond the everyday ones: what they take and what they bring. */

type Nothing = Record<string, never>
/** A file that the browser can open. */
type OpenedFile = { url: string }

export interface CreditSteps {
  create_asset_report: { input: Nothing; result: { asset_report_id: string } }
  get_asset_report: { input: Nothing; result: AssetReportGetResponse }
  open_asset_report: { input: Nothing; result: OpenedFile }
  list_statements: { input: Nothing; result: StatementsListResponse }
  open_statement: { input: { statement_id: string }; result: OpenedFile }
  get_bank_income: { input: Nothing; result: CreditBankIncomeGetResponse }
  open_bank_income: { input: Nothing; result: OpenedFile }
  get_payroll_income: { input: Nothing; result: CreditPayrollIncomeGetResponse }
  get_employment: { input: Nothing; result: CreditEmploymentGetResponse }
}

export interface PaymentSteps {
  evaluate_signal: { input: { account_id: string; amount: number }; result: SignalEvaluateResponse }
  create_processor_token: {
    input: Pick<ProcessorTokenCreateRequest, 'account_id' | 'processor'>
    result: Pick<ProcessorTokenCreateRequest, 'processor'>
  }
  read_as_processor: {
    input: Nothing
    result: Pick<ProcessorAuthGetResponse, 'numbers'> & Pick<ProcessorBalanceGetResponse, 'account'>
  }
  create_payment: {
    input: { name: string; account: PaidAccount } & Pick<PaymentInitiationPaymentCreateRequest, 'reference' | 'amount'>
    result: { payment_id: string }
  }
  get_payment: { input: Nothing; result: PaymentInitiationPaymentGetResponse }
  simulate_payment: { input: { status: string }; result: Nothing }
  create_bank_transfer: {
    input: { account_id: string; type: 'credit' | 'debit'; amount: string; legal_name: string }
    result: { bank_transfer_id: string }
  }
  get_bank_transfer: {
    input: Nothing
    result: { bank_transfer: BankTransfer; bank_transfer_events: BankTransferEvent[] }
  }
  simulate_bank_transfer: { input: { event_type: string }; result: Nothing }
  create_deposit_switch: { input: { account_id: string }; result: { deposit_switch_id: string } }
  get_deposit_switch: { input: Nothing; result: DepositSwitchGetResponse }
}

/** Where a payment goes: British numbers, or an IBAN. */
export type PaidAccount = { account: string; sort_code: string } | { iban: string }

export interface PeopleSteps {
  match_identity: {
    input: {
      legal_name: string
      phone_number: string
      email_address: string
      address: { street: string; city: string; region: string; postal_code: string; country: string }
    }
    result: Pick<IdentityMatchResponse, 'accounts'>
  }
  get_identity_verification: { input: Nothing; result: { verification: IdentityVerification | null } }
  retry_identity_verification: { input: Nothing; result: Nothing }
  screen_person: {
    /** The last two may be empty. */
    input: { watchlist_program_id: string; legal_name: string; date_of_birth: string; country: string }
    result: { status: WatchlistScreeningIndividualCreateResponse['status']; hits: WatchlistScreeningHit[] }
  }
  enrich: {
    input: { account_type: string; description: string; amount: number; direction: 'INFLOW' | 'OUTFLOW' }
    result: { enrichments: Enrichments | null }
  }
}
