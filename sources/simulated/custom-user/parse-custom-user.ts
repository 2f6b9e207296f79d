import { Value } from 'typebox/value'
import { subtypesByType } from '../../account-subtypes.data.ts'
import { isRoutingNumber } from '../account-numbers.ts'
import { forcibleErrors } from '../login/password-language.ts'
import { amountProblems, dateProblem, investmentProblems, liabilityProblems, problemIf } from './custom-problems.ts'
import { CustomUser, type CustomAccount } from './custom-user.schema.ts'

/** Limits that Plaid documents as approximate; here they are exact. */
const customUserLimits = { accounts: 10, transactions: 250, bytes: 55_000 } as const

type ParsedCustomUser =
  | { ok: true; user: CustomUser }
  /** One line for each thing that is wrong, starting with where it is. */
  | { ok: false; problems: readonly string[] }

/** Reads the JSON of a custom user. Never throws. */
export function parseCustomUser(json: string): ParsedCustomUser {
  if (Buffer.byteLength(json) > customUserLimits.bytes) {
    return { ok: false, problems: [`the configuration is larger than ${customUserLimits.bytes} bytes`] }
  }
  let value: unknown
  try {
    value = withoutNulls(JSON.parse(json))
  } catch (error) {
    return { ok: false, problems: [`not JSON: ${error instanceof Error ? error.message : String(error)}`] }
  }
  if (!Value.Check(CustomUser, value)) return { ok: false, problems: shapeProblems(value) }
  const problems = [...userProblems(value), ...(value.override_accounts ?? []).flatMap(accountProblems)]
  return problems.length > 0 ? { ok: false, problems } : { ok: true, user: value }
}

/** The same JSON without members that are null: a null counts as absent. */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== null)
      .map(([key, part]) => [key, withoutNulls(part)]),
  )
}

function shapeProblems(value: unknown): string[] {
  const lines = Value.Errors(CustomUser, value).map((error) => {
    const place = error.instancePath
      .slice(1)
      .replaceAll(/\/(\d+)/g, '[$1]')
      .replaceAll('/', '.')
    const allowed = error.keyword === 'enum' ? `: ${error.params.allowedValues.join(', ')}` : ''
    return `${place || 'the configuration'}: ${error.message}${allowed}`
  })
  return [...new Set(lines)]
}

function userProblems(user: CustomUser): string[] {
  const accounts = user.override_accounts ?? []
  const transactions = accounts.reduce((total, account) => total + (account.transactions?.length ?? 0), 0)
  return [
    ...problemIf(
      user.version !== undefined && !['1', '2'].includes(String(user.version)),
      `version: must be "1" or "2"`,
    ),
    ...problemIf(
      accounts.length > customUserLimits.accounts,
      `override_accounts: more than ${customUserLimits.accounts} accounts`,
    ),
    ...problemIf(
      transactions > customUserLimits.transactions,
      `override_accounts: more than ${customUserLimits.transactions} transactions in all`,
    ),
    ...problemIf(
      user.force_error !== undefined && !forcibleErrors.has(user.force_error),
      `force_error: ${user.force_error} is not an error that can be forced`,
    ),
    ...problemIf(
      user.mfa?.type === 'questions' && (!user.mfa.question_rounds || !user.mfa.questions_per_round),
      'mfa: questions need question_rounds and questions_per_round',
    ),
  ]
}

function accountProblems(account: CustomAccount, index: number): string[] {
  const at = `override_accounts[${index}]`
  const { numbers = {}, inflow_model: inflow } = account
  const subtypes: readonly string[] = subtypesByType[account.type]
  return [
    ...problemIf(
      !subtypes.includes(account.subtype),
      `${at}.subtype: ${account.subtype} is no subtype of ${account.type}`,
    ),
    ...problemIf(
      account.force_available_balance !== undefined && account.has_null_available_balance === true,
      `${at}: force_available_balance and has_null_available_balance exclude each other`,
    ),
    ...problemIf(
      numbers.ach_routing !== undefined && !isRoutingNumber(numbers.ach_routing),
      `${at}.numbers.ach_routing: ${numbers.ach_routing} is no valid routing number`,
    ),
    ...problemIf(
      numbers.ach_wire_routing !== undefined && !isRoutingNumber(numbers.ach_wire_routing),
      `${at}.numbers.ach_wire_routing: ${numbers.ach_wire_routing} is no valid routing number`,
    ),
    ...problemIf(
      (numbers.eft_institution === undefined) !== (numbers.eft_branch === undefined),
      `${at}.numbers: eft_institution and eft_branch go together`,
    ),
    ...problemIf(
      (numbers.international_bic === undefined) !== (numbers.international_iban === undefined),
      `${at}.numbers: international_bic and international_iban go together`,
    ),
    ...problemIf(
      inflow !== undefined && inflow.type !== 'none' && inflow.transaction_name === undefined,
      `${at}.inflow_model.transaction_name: ${inflow?.type} needs it`,
    ),
    ...problemIf(
      inflow?.type === 'monthly-income' && inflow.income_amount === undefined,
      `${at}.inflow_model.income_amount: monthly-income needs it`,
    ),
    ...(account.transactions ?? []).flatMap(({ date_transacted, date_posted }, row) => [
      ...dateProblem(date_transacted, `${at}.transactions[${row}].date_transacted`),
      ...dateProblem(date_posted, `${at}.transactions[${row}].date_posted`),
    ]),
    ...amountProblems(account, at),
    ...investmentProblems(account, at),
    ...liabilityProblems(account, at),
  ]
}
