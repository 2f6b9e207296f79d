/** Return codes by who sends the debit back. Source: https://plaid.com/docs/api/products/signal/#signalevaluate */
export const CUSTOMER_RETURN_CODES = ['R05', 'R07', 'R10', 'R11', 'R29'] as const
export const BANK_RETURN_CODES = [
  'R01',
  'R02',
  'R03',
  'R04',
  'R06',
  'R08',
  'R09',
  'R13',
  'R16',
  'R17',
  'R20',
  'R23',
] as const
