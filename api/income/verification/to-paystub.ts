import type * as Source from '@gingham/sources'
import { earningKinds, type LegacyEmployee, type LegacyEmployer, type Paystub } from './paystub.schema.ts'

/** A pay stub in the form of the first generation. */
export function toPaystub(stub: Source.PayStub, doc_id: string, account: Source.PayrollAccount): Paystub {
  const { deductions, earnings, net_pay, pay_period_details: period } = stub
  const { total } = earnings
  const pay = (amount: number | null) => ({ amount, currency: total.iso_currency_code })
  return {
    deductions: { ...deductions, breakdown: [...deductions.breakdown] },
    doc_id,
    earnings: {
      breakdown: earnings.breakdown.map((line) => ({
        ...line,
        canonical_description: kindOf(line.canonical_description),
      })),
      total: { ...total, current_pay: pay(total.current_amount), ytd_pay: pay(total.ytd_amount) },
    },
    employee: toEmployee(stub.employee),
    employer: toEmployer(stub.employer),
    ...(account.employment === null
      ? {}
      : {
          employment_details: {
            ...(account.rate_of_pay.pay_rate === 'ANNUAL'
              ? { annual_salary: pay(account.rate_of_pay.pay_amount) }
              : {}),
            hire_date: account.employment.start_date,
          },
        }),
    net_pay,
    pay_period_details: {
      check_amount: period.pay_amount,
      distribution_breakdown: period.distribution_breakdown.map((part) => ({
        ...part,
        current_pay: { amount: part.current_amount, currency: part.iso_currency_code },
      })),
      end_date: period.end_date,
      gross_earnings: period.gross_earnings,
      pay_date: period.pay_date,
      pay_day: period.pay_date,
      pay_frequency: period.pay_frequency === null ? null : frequencies[period.pay_frequency],
      start_date: period.start_date,
    },
    ytd_earnings: { gross_earnings: total.ytd_amount, net_earnings: net_pay.ytd_amount },
  }
}

const frequencies = {
  WEEKLY: 'PAY_FREQUENCY_WEEKLY',
  BIWEEKLY: 'PAY_FREQUENCY_BIWEEKLY',
  SEMI_MONTHLY: 'PAY_FREQUENCY_SEMIMONTHLY',
  MONTHLY: 'PAY_FREQUENCY_MONTHLY',
  UNKNOWN: 'PAY_FREQUENCY_UNKNOWN',
} as const

/** Custom users may say anything. */
function kindOf(description: string | null): (typeof earningKinds)[number] | null {
  if (description === null) return null
  return earningKinds.find((kind) => kind === description.replaceAll('_', ' ').toUpperCase()) ?? 'OTHER'
}

export function toEmployee({ address, name, marital_status, taxpayer_id }: Source.PayrollEmployee): LegacyEmployee {
  const { id_mask } = taxpayer_id
  return {
    address: toAddress(address),
    name,
    marital_status: marital_status?.toLowerCase() ?? null,
    taxpayer_id: { ...taxpayer_id, last_4_digits: id_mask?.length === 4 ? id_mask : null },
  }
}

export function toEmployer({ address, name }: Source.PayrollEmployer): LegacyEmployer {
  return { address: toAddress(address), name }
}

function toAddress(address: Source.PayrollAddress): LegacyEmployee['address'] {
  return { ...address, line1: address.street, line2: null, state_code: address.region }
}
