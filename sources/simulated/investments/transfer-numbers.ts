import type { BankAccount } from '../../source.ts'
import type { BankInvestmentAccount } from '../../investments.ts'
import type { SimulatedLogin } from '../simulated-login.ts'

/** Clearing numbers of the public sample, for banks that have none of their own. */
const sampleDtcNumbers = ['1111', '2222', '3333']
/** The number of an employer's plan. */
const plan = '13579'

const noNumbers: BankInvestmentAccount['numbers'] = { acats: null, aton: null, retirement_401k: null }

/** Savings in an employer's plan: they are rolled over, not transferred. */
const plans: ReadonlySet<string> = new Set(['401k', '401a', 'roth 401k', '403B', '457b', 'thrift savings plan'])

/**
 * The numbers that move an investment account elsewhere: ACATS in the United States, ATON in Canada, a plan's numbers
 * for a 401k. Houndstooth hides them, as in https://plaid.com/docs/investments-move/.
 */
export function transferNumbers(
  { institution }: SimulatedLogin,
  { mask, subtype }: Pick<BankAccount, 'mask' | 'subtype'>,
): BankInvestmentAccount['numbers'] {
  const account = `TR${mask ?? '0000'}`
  if (institution.institution_id === 'ins_109512' || subtype === 'crypto exchange') return noNumbers
  if (institution.region === 'CA') return { ...noNumbers, aton: { account } }
  if (institution.region !== 'US') return noNumbers
  if (plans.has(subtype)) return { ...noNumbers, retirement_401k: { account, plan } }
  return { ...noNumbers, acats: { account, dtc_numbers: sampleDtcNumbers } }
}
