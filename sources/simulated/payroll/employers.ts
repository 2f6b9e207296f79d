import type { PayrollEmployer, SourceEmployer } from '../../payroll.ts'
import { digestOf, tokenOf } from '../random.ts'
import { employerRows } from './employer.data.ts'

/** The payroll provider of https://plaid.com/docs/income/payroll-income/. Every employer has it pay its people. */
export const PAYROLL_PROVIDER = 'ins_135842'

/** Every employer, in the order of their names. */
export const employers: readonly SourceEmployer[] = employerRows
  .map(([name, street, city, region, postal_code]) => ({
    employer_id: `emp_${tokenOf(17, 'employer', name)}`,
    name,
    address: { street, city, region, postal_code, country: 'US' },
    institution_id: PAYROLL_PROVIDER,
  }))
  .toSorted((left, right) => (left.name < right.name ? -1 : 1))

/** The employer of a name. @throws when there is none */
export function employerNamed(name: string): SourceEmployer {
  const found = employers.find((employer) => employer.name === name)
  if (found === undefined) throw new Error(`no employer ${name}`)
  return found
}

/** An employer as pay stubs and forms name it. */
export function toPayrollEmployer({ name, address }: SourceEmployer): PayrollEmployer {
  return { name, address }
}

/** An employer identification number of a made-up kind: two digits, a hyphen, seven digits. */
export function employerIdNumber({ name }: SourceEmployer): string {
  const number = digestOf('employer id number', name).readUInt32LE(0) % 9_000_000
  return `00-${1_000_000 + number}`
}
