import type { PayrollEmployee } from '../../payroll.ts'
import { civilOf, dayOf, type Day } from '../civil-date.ts'
import { randomOf, type Random } from '../random.ts'
import type { SimulatedLogin } from '../simulated-login.ts'
import { defaultOwner } from '../user-good/owner.data.ts'
import type { Employment, Salary, Wage } from './employment.ts'
import { employerNamed, employers } from './employers.ts'

type Person = Pick<SimulatedLogin, 'username' | 'seed' | 'connected_on'>

/** Whom somebody works for. The payroll's test user is user_good under another name. */
export function employmentsOf(login: Person): Employment[] {
  switch (login.username) {
    case 'user_good':
    case 'test-good':
      return [designer(login), sideline(login)]
    case 'user_yuppie':
      return [developer(login)]
    case 'user_ewa_user':
      return [barista(login)]
    case 'user_small_business':
      return [shopkeeper(login)]
    default:
      return [anybody(login)]
  }
}

const checking = { account_name: 'Plaid Checking', bank_name: 'First Platypus Bank', mask: '0000', type: 'checking' }
const savings = { account_name: 'Plaid Saving', bank_name: 'First Platypus Bank', mask: '1111', type: 'savings' }

const [home] = defaultOwner.addresses
const owner: PayrollEmployee = {
  name: defaultOwner.names[0]!,
  address: home!.data,
  marital_status: 'SINGLE',
  // The last four digits that the payroll login asks for: https://plaid.com/docs/income/payroll-income/
  taxpayer_id: { id_type: 'SSN', id_mask: '1234' },
}

function designer(login: Person): Employment {
  return {
    account_key: 'employment-0',
    employee: owner,
    employer: employerNamed('Gingham Mills'),
    title: 'Textile Designer',
    employee_type: 'FULL_TIME',
    hired_on: yearsBefore(login, 5, 3, 16),
    pay: {
      basis: 'SALARY',
      annual: 72_000_00,
      bonus: 0.04,
      frequency: 'BIWEEKLY',
      raise: 0.03,
      retirement: 0.05,
      benefits: { medical: 86_40, dental: 9_75, vision: 3_20 },
      deposits: [
        { ...savings, share: 0.1 },
        { ...checking, share: 0.9 },
      ],
    },
  }
}

function sideline(login: Person): Employment {
  return {
    account_key: 'employment-1',
    employee: owner,
    employer: employerNamed('Paisley Paints'),
    title: 'Pattern Illustrator',
    employee_type: 'CONTRACTOR',
    hired_on: yearsBefore(login, 3, 6, 1),
    pay: { basis: 'FEES', monthly: 420_00, has_platform: true },
  }
}

function developer(login: Person): Employment {
  return {
    account_key: 'employment-0',
    employee: named('Rowan Velvet', '1 Loft Street', 'San Francisco', 'CA', '94107', '6021'),
    employer: employerNamed('Brightwave Software Inc'),
    title: 'Software Engineer',
    employee_type: 'FULL_TIME',
    hired_on: yearsBefore(login, 4, 1, 8),
    pay: {
      basis: 'SALARY',
      annual: 141_000_00,
      bonus: 0.12,
      frequency: 'BIWEEKLY',
      raise: 0.045,
      retirement: 0.1,
      benefits: { medical: 64_00, dental: 0, vision: 0 },
      deposits: [{ ...checking, mask: '4201', share: 1 }],
    },
  }
}

function barista(login: Person): Employment {
  return {
    account_key: 'employment-0',
    employee: named('Juno Muslin', '27 Hourly Lane, Apt 4', 'Seattle', 'WA', '98101', '7740'),
    employer: employerNamed('Burlap Coffee Roasters'),
    title: 'Barista',
    employee_type: 'PART_TIME',
    hired_on: yearsBefore(login, 2, 9, 1),
    pay: {
      basis: 'HOURLY',
      hourly: 19_50,
      overtime: 0.25,
      frequency: 'WEEKLY',
      raise: 0.025,
      retirement: 0,
      benefits: { medical: 0, dental: 0, vision: 0 },
      deposits: [{ ...checking, share: 1 }],
    },
  }
}

function shopkeeper(login: Person): Employment {
  return {
    account_key: 'employment-0',
    employee: named('Linden Twill', '54 Market Row', 'Boise', 'ID', '83702', '3318'),
    employer: employerNamed('Corduroy Couriers'),
    title: 'Independent Courier',
    employee_type: 'CONTRACTOR',
    hired_on: yearsBefore(login, 4, 2, 1),
    pay: { basis: 'FEES', monthly: 3_900_00, has_platform: true },
  }
}

const titles = ['Accountant', 'Analyst', 'Buyer', 'Coordinator', 'Engineer', 'Planner', 'Supervisor', 'Technician']
const givenNames = ['Avery', 'Blair', 'Casey', 'Drew', 'Emerson', 'Frankie', 'Harper', 'Jules', 'Kai', 'Morgan']
const familyNames = ['Batik', 'Cambric', 'Fustian', 'Georgette', 'Holland', 'Jaconet', 'Lisle', 'Pongee', 'Sarsenet']

/** Somebody that nothing else is said of: the same seed and username give the same person. */
function anybody(login: Person): Employment {
  const random = randomOf('employment', login.seed, login.username)
  const employer = random.pick(employers)
  const employee = named(
    `${random.pick(givenNames)} ${random.pick(familyNames)}`,
    `${random.integer(1, 999)} Selvage Street`,
    employer.address.city,
    employer.address.region,
    employer.address.postal_code,
    random.digits(4),
  )
  const hired_on = yearsBefore(login, random.integer(1, 9), random.integer(1, 12), random.integer(1, 28))
  return {
    account_key: 'employment-0',
    employee: { ...employee, marital_status: random.pick(['SINGLE', 'MARRIED']) },
    employer,
    title: random.pick(titles),
    employee_type: 'FULL_TIME',
    hired_on,
    pay: random.chance(0.6) ? drawSalary(random) : drawWage(random),
  }
}

function drawSalary(random: Random): Salary {
  return {
    basis: 'SALARY',
    annual: random.integer(42, 118) * 1_000_00,
    bonus: random.chance(0.4) ? 0.05 : 0,
    frequency: random.pick(['BIWEEKLY', 'SEMI_MONTHLY', 'MONTHLY']),
    ...drawTerms(random),
  }
}

function drawWage(random: Random): Wage {
  return {
    basis: 'HOURLY',
    hourly: random.integer(17, 41) * 100 + random.pick([0, 25, 50, 75]),
    overtime: 0.35,
    frequency: random.pick(['WEEKLY', 'BIWEEKLY']),
    ...drawTerms(random),
  }
}

function drawTerms(random: Random): Pick<Salary, 'raise' | 'retirement' | 'benefits' | 'deposits'> {
  return {
    raise: random.integer(1, 5) / 100,
    retirement: random.pick([0, 0.03, 0.05, 0.06]),
    benefits: { medical: random.integer(0, 140_00), dental: random.integer(0, 12_00), vision: random.integer(0, 5_00) },
    deposits: [{ ...checking, mask: random.digits(4), share: 1 }],
  }
}

function named(
  name: string,
  street: string,
  city: string,
  region: string,
  postal_code: string,
  id_mask: string,
): PayrollEmployee {
  return {
    name,
    address: { street, city, region, postal_code, country: 'US' },
    marital_status: 'SINGLE',
    taxpayer_id: { id_type: 'SSN', id_mask },
  }
}

/** A day of a year before that of the login. */
function yearsBefore({ connected_on }: Person, years: number, month: number, dayOfMonth: number): Day {
  return dayOf(civilOf(connected_on).year - years, month, dayOfMonth)
}
