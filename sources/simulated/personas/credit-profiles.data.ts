import type { BankOwner } from '../../source.ts'
import { cardPayment, checking, creditCard, everyday, monthly, savings, savingsTransfer } from './parts.data.ts'
import type { Persona } from './persona.ts'

/** Two salaries: one pays its bonus within the pay, the other apart from it. */
export const creditBonus: Persona = {
  username: 'user_credit_bonus',
  accounts: [checking('8101', 6120.75), savings('8102', 15400)],
  streams: [
    {
      account: '8101',
      description: 'GINGHAM MILLS PAYROLL',
      amount: -2450,
      every: 'two weeks',
      on: 4,
      bonus: { month: 12, amount: -3500 },
    },
    { account: '8101', description: 'TARTAN CONSULTING PAYROLL', amount: -1680, every: 'half month', on: 'last' },
    { account: '8101', description: 'TARTAN CONSULTING BONUS', amount: -2500, every: 'year', on: [3, 20] },
    { account: '8101', description: 'TARTAN CONSULTING BONUS', amount: -2500, every: 'year', on: [9, 20] },
    monthly('8101', 1, 'HARBOR VIEW RENT', 2200),
    monthly('8101', 9, 'VERIZON WIRELESS', 92),
    ...savingsTransfer('8101', '8102', 17, 600),
    monthly('8101', 4, 'SUNFLOWER DAYCARE', 1500),
    monthly('8101', 12, 'TOYOTA AUTO LOAN PAYMENT', 640),
    monthly('8101', 14, 'STUDENT LOAN PAYMENT', 780),
    monthly('8101', 19, 'STATE FARM INSURANCE', 190),
    monthly('8101', 22, 'VANGUARD BUY', 2750),
  ],
  habits: [{ account: '8101', per_30_days: 20, pending: true, choices: everyday }],
}

const jointOwner = (name: string, phone: string, email: string): BankOwner => ({
  names: [name],
  phone_numbers: [{ data: phone, primary: true, type: 'mobile' }],
  emails: [{ data: email, primary: true, type: 'primary' }],
  addresses: [
    {
      data: { street: '2992 Cameron Road', city: 'Malakoff', region: 'NY', postal_code: '14236', country: 'US' },
      primary: true,
    },
  ],
})

/** Two people with a salary each, on accounts that they share. */
export const creditJointAccount: Persona = {
  username: 'user_credit_joint_account',
  owners: [
    jointOwner('Alberta Bobbeth Charleson', '1112225555', 'accountholder0@example.com'),
    jointOwner('Robert Charleson', '1112226666', 'robert.charleson@example.com'),
  ],
  accounts: [checking('8201', 7455.2), savings('8202', 30250), creditCard('8203', 879.6, 10000)],
  streams: [
    { account: '8201', description: 'ALBERTA C GINGHAM MILLS DIRECT DEP', amount: -2384.62, every: 'two weeks', on: 4 },
    {
      account: '8201',
      description: 'ROBERT C MALAKOFF SCHOOLS DIRECT DEP',
      amount: -1916.67,
      every: 'half month',
      on: 'last',
    },
    monthly('8201', 1, 'CAMERON ROAD MORTGAGE', 2140.18),
    monthly('8201', 6, 'SUNFLOWER DAYCARE', 860),
    monthly('8201', 12, 'STATE FARM INSURANCE', 184.2),
    ...cardPayment('8201', '8203', 20, 1240, 0.15),
    ...savingsTransfer('8201', '8202', 17, 900),
    monthly('8201', 8, 'HONDA AUTO LOAN PAYMENT', 520),
    monthly('8201', 18, 'COLLEGE SAVINGS PLAN', 1200),
    monthly('8201', 26, 'VANGUARD BUY', 1850),
  ],
  habits: [{ account: '8203', per_30_days: 26, pending: true, choices: everyday }],
}

/** Spends more than comes in: fees, advances, a falling balance. */
export const creditProfilePoor: Persona = {
  username: 'user_credit_profile_poor',
  accounts: [checking('8301', -21.85), creditCard('8302', 2958.7, 3000)],
  streams: [
    {
      account: '8301',
      description: 'CORNER MARKET DIRECT DEP',
      amount: -712.4,
      stray: 0.12,
      every: 'two weeks',
      on: 4,
    },
    monthly('8301', 2, 'PINE COURT APARTMENTS RENT', 1095),
    monthly('8301', 8, 'PERSONAL LOAN PAYMENT', 189.5),
    monthly('8301', 13, 'VERIZON WIRELESS', 84.6),
    monthly('8301', 19, 'OVERDRAFT FEE', 35),
    monthly('8301', 27, 'NSF RETURNED ITEM FEE', 32),
    monthly('8302', 15, 'LATE PAYMENT FEE', 29),
    monthly('8302', 28, 'INTEREST CHARGE ON PURCHASES', 61.4, 0.1),
    ...cardPayment('8301', '8302', 25, 60),
  ],
  habits: [
    {
      account: '8301',
      per_30_days: 4,
      choices: [
        ['DRAFTKINGS', 10, 90],
        ['EARNIN TRANSFER', -80, -30],
        ['EARNIN REPAYMENT', 40, 90],
      ],
    },
    {
      account: '8301',
      per_30_days: 22,
      pending: true,
      choices: [
        ['7-ELEVEN #33120', 4, 24],
        ['WALMART #1700', 9, 82],
        ["MCDONALD'S #3322", 6, 21],
        ['SHELL OIL #57444', 14, 46],
        ['DOORDASH *ORDER', 16, 44],
      ],
    },
  ],
}

/** Lives on gigs and comes out even. */
export const creditProfileGood: Persona = {
  username: 'user_credit_profile_good',
  accounts: [checking('8401', 1260.4), savings('8402', 2600), creditCard('8403', 690, 5000)],
  streams: [
    { account: '8401', description: 'UBER DRIVER EARNINGS PAYOUT', amount: -418.2, stray: 0.3, every: 'week', on: 1 },
    { account: '8401', description: 'DOORDASH DASHER PAYOUT', amount: -263.7, stray: 0.35, every: 'week', on: 2 },
    monthly('8401', 20, 'FREELANCE PAY STUDIO NINE', -540, 0.25),
    monthly('8401', 1, 'MAPLE HOUSE RENT', 1950),
    monthly('8401', 7, 'GEICO AUTO', 168.3),
    monthly('8401', 11, 'AUTO LOAN PAYMENT', 289.9),
    ...cardPayment('8401', '8403', 22, 460, 0.1),
  ],
  habits: [
    {
      account: '8401',
      per_30_days: 14,
      pending: true,
      choices: [
        ['SHELL OIL #57444', 24, 62],
        ['SAFEWAY #1931', 18, 96],
        ['CHIPOTLE #0911', 9, 22],
      ],
    },
    { account: '8403', per_30_days: 10, pending: true, choices: everyday },
  ],
}

/** A good salary, a tenant, and money left at the end of every month. */
export const creditProfileExcellent: Persona = {
  username: 'user_credit_profile_excellent',
  accounts: [checking('8501', 14820.6), savings('8502', 86400), creditCard('8503', 1860, 25000)],
  streams: [
    { account: '8501', description: 'HOUNDSTOOTH LABS PAYROLL', amount: -4615.38, every: 'two weeks', on: 4 },
    monthly('8501', 2, 'TENANT UNIT 2 RENTAL INCOME', -2350),
    monthly('8501', 3, 'CAMERON ROAD MORTGAGE', 3120.5),
    monthly('8501', 10, 'PG&E WEB ONLINE', 131.8, 0.3),
    monthly('8501', 16, 'VANGUARD BUY', 4200),
    ...savingsTransfer('8501', '8502', 17, 2500),
    monthly('8502', 'last', 'INTEREST PAYMENT', -287.4, 0.05),
    ...cardPayment('8501', '8503', 20, 1120, 0.15),
    monthly('8501', 5, 'MALAKOFF ACADEMY TUITION', 1300),
  ],
  habits: [{ account: '8503', per_30_days: 24, pending: true, choices: everyday }],
}
