import { cardPayment, checking, creditCard, everyday, loan, monthly, savings, savingsTransfer } from './parts.data.ts'
import type { Persona } from './persona.ts'

/** Rows come and go: several pending at any time, posting day after day, and whenever a refresh asks. */
export const dynamic: Persona = {
  username: 'user_transactions_dynamic',
  answers_refresh: true,
  accounts: [
    { ...checking('2760', 500), available: 393.7458 },
    { ...creditCard('5795', 500, 7300), available: 6783.01 },
    loan('6301', 'Plaid Line of Credit', 'line of credit', 500),
    loan('5585', 'Plaid Mortgage', 'mortgage', 500),
    { ...loan('0800', 'Plaid Student Loan', 'student', 25000), available: 25000 },
    loan('5067', 'Plaid Auto Loan', 'auto', 500),
    loan('6605', 'Plaid Consumer Loan', 'consumer', 500),
  ],
  streams: [
    { account: '2760', description: 'PLATYPUS MARKETING PAYROLL', amount: -810, every: 'week', on: 4 },
    monthly('2760', 'last', 'INTEREST PAYMENT', -0.12),
    monthly('2760', 6, 'OPENAI *CHATGPT SUBSCR', 20),
    monthly('5795', 11, 'NETFLIX.COM', 19.57),
    monthly('5795', 19, 'SPOTIFY USA', 12.65),
  ],
  habits: [
    { account: '2760', per_30_days: 2, lately_per_30_days: 30, pending: true, choices: everyday },
    { account: '5795', per_30_days: 2, lately_per_30_days: 20, pending: true, choices: everyday },
  ],
}

/** A well-paid city dweller who spends most of it. */
export const yuppie: Persona = {
  username: 'user_yuppie',
  accounts: [
    checking('4201', 5388.1),
    savings('4202', 21750),
    creditCard('4203', 3157.5, 15000),
    {
      mask: '4204',
      name: 'Plaid Brokerage',
      type: 'investment',
      subtype: 'brokerage',
      current: 48210.77,
    },
  ],
  portfolio: {
    account: '4204',
    contribution: { on: 17, amount: 500 },
    positions: [
      {
        security: 'VTI',
        quantity: 90.4,
        cost_basis: 19240.5,
        buys: { on: 18, quantity: 1.1 },
        dividend: { on: 27, amount: 84.55 },
      },
      {
        security: 'BND',
        quantity: 98.25,
        cost_basis: 7401.2,
        buys: { on: 18, quantity: 1.5 },
        dividend: { on: 4, amount: 62.1 },
      },
      { security: 'AAPL', quantity: 40, cost_basis: 5120.8, dividend: { on: 14, amount: 10.4 } },
    ],
  },
  streams: [
    { account: '4201', description: 'BRIGHTWAVE SOFTWARE INC PAYROLL', amount: -3846.15, every: 'two weeks', on: 4 },
    monthly('4201', 1, 'SOMA LOFTS RENT', 3350),
    monthly('4201', 5, 'PG&E WEB ONLINE', 74.2, 0.25),
    ...savingsTransfer('4201', '4202', 16, 750),
    monthly('4201', 17, 'TRANSFER TO BROKERAGE 4204', 500),
    ...cardPayment('4201', '4203', 20, 3600, 0.1),
    monthly('4203', 3, 'EQUINOX MOTO', 265),
    monthly('4203', 9, 'NETFLIX.COM', 22.99),
    monthly('4203', 12, 'SPOTIFY USA', 11.99),
    monthly('4203', 14, 'XFINITY INTERNET', 89.99),
    { account: '4203', description: 'DELTA AIR LINES', amount: 612.4, stray: 0.4, every: 'year', on: [5, 20] },
    { account: '4203', description: 'AIRBNB * HMQ2X', amount: 1180, stray: 0.3, every: 'year', on: [7, 3] },
  ],
  habits: [
    {
      account: '4203',
      per_30_days: 34,
      pending: true,
      choices: [
        ['BLUE BOTTLE COFFEE', 5.5, 16],
        ['SWEETGREEN SOMA', 14.5, 33],
        ['UBER EATS', 22, 74],
        ['LYFT *RIDE', 9, 46],
        ['WHOLE FOODS MARKET #10233', 24, 164],
        ['OMAKASE SUSHI', 65, 240],
        ['EVERLANE.COM', 40, 220],
        ['NORDSTROM #0427', 60, 380],
        ['AMAZON MKTPLACE PMTS', 12, 150],
      ],
    },
    {
      account: '4201',
      per_30_days: 3,
      choices: [
        ['VENMO PAYMENT', 15, 120],
        ['VENMO CASHOUT', -140, -20],
        ['ATM WITHDRAWAL', 40, 200],
      ],
    },
  ],
}

/** A shop: card takings in, suppliers, wages and advertising out. */
export const smallBusiness: Persona = {
  username: 'user_small_business',
  accounts: [
    {
      ...checking('5101', 19105.88),
      name: 'Plaid Business Checking',
      official_name: 'Plaid Small Business Checking',
      business: true,
    },
    { ...savings('5102', 42000), name: 'Plaid Business Saving', business: true },
    {
      ...creditCard('5103', 6795.9, 25000),
      name: 'Plaid Business Credit Card',
      official_name: 'Plaid Platinum Small Business Credit Card',
      business: true,
    },
  ],
  owners: [
    {
      names: ['Platypus Pottery LLC', 'Alberta Bobbeth Charleson'],
      phone_numbers: [{ data: '1112224444', primary: true, type: 'work' }],
      emails: [{ data: 'hello@platypus-pottery.example', primary: true, type: 'primary' }],
      addresses: [
        {
          data: { street: '410 Kiln Street', city: 'Malakoff', region: 'NY', postal_code: '14236', country: 'US' },
          primary: true,
        },
      ],
    },
  ],
  streams: [
    { account: '5101', description: 'SQUARE INC SQ DEPOSIT', amount: -3480, stray: 0.35, every: 'week', on: 1 },
    { account: '5101', description: 'SHOPIFY PAYOUT', amount: -1920, stray: 0.4, every: 'week', on: 3 },
    { account: '5101', description: 'PAYROLL STAFF WAGES', amount: 7350, stray: 0.05, every: 'half month', on: 'last' },
    monthly('5101', 1, 'KILN STREET STUDIO RENT', 2800),
    monthly('5101', 8, 'STATE FARM BUSINESS INSURANCE', 214.5),
    ...cardPayment('5101', '5103', 20, 2900, 0.2),
    monthly('5103', 2, 'SHOPIFY SUBSCRIPTION', 79),
    monthly('5103', 4, 'MAILCHIMP MONTHLY', 45),
    monthly('5103', 10, 'GOOGLE ADS', 520, 0.3),
    { account: '5101', description: 'IRS USATAXPYMT', amount: 2650, every: 'year', on: [4, 15] },
    { account: '5101', description: 'IRS USATAXPYMT', amount: 2650, every: 'year', on: [9, 15] },
    monthly('5101', 28, 'OWNER DRAW TRANSFER', 4700),
    monthly('5101', 19, 'NYS SALES TAX PAYMENT', 900, 0.2),
  ],
  habits: [
    {
      account: '5103',
      per_30_days: 14,
      pending: true,
      choices: [
        ['CLAY & GLAZE SUPPLY CO', 120, 680],
        ['FEDEX OFFICE #221', 14, 96],
        ['STAPLES #0931', 18, 140],
        ['HOME DEPOT #6612', 25, 260],
        ['AMAZON MKTPLACE PMTS', 15, 190],
        ['SHELL OIL #57444', 38, 82],
      ],
    },
    {
      account: '5101',
      per_30_days: 4,
      choices: [
        ['WIRE TRANSFER FROM GALLERY NORTH', -2200, -600],
        ['CHECK DEPOSIT', -900, -120],
      ],
    },
  ],
}

/** Lives from advance to advance between paydays. */
export const earnedWageAccess: Persona = {
  username: 'user_ewa_user',
  accounts: [checking('6101', 112.47), savings('6102', 35)],
  streams: [
    {
      account: '6101',
      description: 'HARBOR LOGISTICS DIRECT DEP',
      amount: -1184.6,
      stray: 0.08,
      every: 'two weeks',
      on: 4,
    },
    { account: '6101', description: 'EARNIN REPAYMENT', amount: 100, every: 'two weeks', on: 4 },
    { account: '6101', description: 'EARNIN TRANSFER', amount: -100, every: 'two weeks', on: 0 },
    { account: '6101', description: 'DAVE INC ADVANCE', amount: -75, every: 'month', on: 11 },
    { account: '6101', description: 'DAVE INC REPAYMENT', amount: 78.99, every: 'month', on: 26 },
    monthly('6101', 3, 'PINE COURT APARTMENTS RENT', 1250),
    monthly('6101', 9, 'VERIZON WIRELESS', 68.4),
    monthly('6101', 21, 'GEICO AUTO', 112.3),
    { ...monthly('6101', 28, 'OVERDRAFT FEE', 35), until_days_ago: 60 },
    monthly('6101', 15, 'CREDIT UNION AUTO LOAN PAYMENT', 315),
    monthly('6101', 5, 'ZELLE PAYMENT TO MOM', 170),
    { account: '6101', description: 'SAFEWAY #1931', amount: 90, stray: 0.4, every: 'week', on: 5 },
  ],
  habits: [
    { account: '6101', per_30_days: 3, choices: [['DAILYPAY EARLY PAY', -60, -20]] },
    {
      account: '6101',
      per_30_days: 19,
      pending: true,
      choices: [
        ['WALMART #1700', 8, 74],
        ["MCDONALD'S #3322", 5, 18],
        ['7-ELEVEN #33120', 3, 19],
        ['SHELL OIL #57444', 15, 42],
        ['DOLLAR GENERAL #8812', 4, 33],
      ],
    },
  ],
}

/** Income of every kind, for bank income. */
export const bankIncome: Persona = {
  username: 'user_bank_income',
  accounts: [checking('7101', 4310.2), savings('7102', 9120.55)],
  streams: [
    { account: '7101', description: 'PLAID INC DIRECT DEP', amount: -2307.69, every: 'two weeks', on: 4 },
    { account: '7101', description: 'MUSEUM OF CLOTH PAYROLL', amount: -640, every: 'half month', on: 15 },
    { account: '7101', description: 'UBER DRIVER EARNINGS PAYOUT', amount: -182.4, stray: 0.3, every: 'week', on: 1 },
    monthly('7101', 3, 'TENANT 4B RENTAL INCOME', -1450),
    monthly('7101', 7, 'CHILD SUPPORT STATE DISB UNIT', -420),
    monthly('7101', 14, 'SSA TREAS 310 SOC SEC', -918),
    monthly('7101', 22, 'LTD BENEFIT DISABILITY', -512.5),
    monthly('7101', 28, 'DFAS MILITARY PAY', -305),
    monthly('7102', 'last', 'INTEREST PAYMENT', -7.31, 0.1),
    { account: '7102', description: 'INDEX FUND DIVIDEND', amount: -96.4, stray: 0.15, every: 'year', on: [3, 28] },
    { account: '7102', description: 'INDEX FUND DIVIDEND', amount: -101.2, stray: 0.15, every: 'year', on: [9, 28] },
    { account: '7101', description: 'IRS TREAS 310 TAX REFUND', amount: -1214, every: 'year', on: [4, 2] },
    { ...monthly('7101', 10, 'STATE UI BENEFIT UNEMPLOYMENT', -1100), until_days_ago: 420 },
    monthly('7101', 1, 'ELM STREET RENT', 1700),
    monthly('7101', 4, 'SUNFLOWER DAYCARE', 1240),
    monthly('7101', 5, 'MALAKOFF ACADEMY TUITION', 2400),
    monthly('7101', 16, 'IRS USATAXPYMT', 1500),
    monthly('7101', 25, 'FIDELITY BROKERAGE TRANSFER', 3700),
  ],
  habits: [{ account: '7101', per_30_days: 16, pending: true, choices: everyday }],
}
