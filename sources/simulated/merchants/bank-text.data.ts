import type { Merchant } from './merchant.data.ts'

/** A kind of text that names no merchant. `when` limits it to money in (`in`) or out (`out`). */
export interface BankText extends Pick<Merchant, 'category_id' | 'detailed' | 'channel'> {
  pattern: RegExp
  when?: 'in' | 'out'
  /** How sure one can be from such a text. */
  confidence: 'HIGH' | 'MEDIUM' | 'LOW'
}

const t = (
  pattern: RegExp,
  category_id: string,
  detailed: string,
  confidence: BankText['confidence'] = 'HIGH',
  when?: BankText['when'],
  channel: BankText['channel'] = 'other',
): BankText => ({ pattern, category_id, detailed, confidence, channel, ...(when && { when }) })

/** Order matters: the first that matches wins. */
export const bankTexts: readonly BankText[] = [
  t(/\bOVERDRAFT\b/, '10001000', 'BANK_FEES_OVERDRAFT_FEES'),
  t(/\b(NSF|INSUFFICIENT FUNDS|RETURNED ITEM)\b/, '10007000', 'BANK_FEES_INSUFFICIENT_FUNDS'),
  t(/\bLATE (PAYMENT )?FEE\b/, '10003000', 'BANK_FEES_LATE_FEES'),
  t(/\bATM\b.*\bFEE\b/, '10002000', 'BANK_FEES_ATM_FEES'),
  t(/\bFOREIGN TRANSACTION FEE\b/, '10005000', 'BANK_FEES_FOREIGN_TRANSACTION_FEES'),
  t(/\b(MAINTENANCE|SERVICE) (FEE|CHARGE)\b/, '10000000', 'BANK_FEES_OTHER_BANK_FEES'),
  t(/\bINTEREST CHARGE|\bPURCHASE INTEREST\b/, '15002000', 'BANK_FEES_INTEREST_CHARGE', 'HIGH', 'out'),
  t(/\b(INTEREST|INTRST)\b/, '15001000', 'INCOME_INTEREST_EARNED', 'HIGH', 'in'),
  t(/\bINTEREST\b/, '15002000', 'BANK_FEES_INTEREST_CHARGE', 'MEDIUM', 'out'),
  t(/\bDIVIDEND\b/, '15001000', 'INCOME_DIVIDENDS', 'HIGH', 'in'),
  t(/\b(IRS|TREAS 310|TAX) ?.*\bREFUND?\b/, '20001000', 'INCOME_TAX_REFUND', 'HIGH', 'in'),
  t(
    /\b(IRS|USATAXPYMT|FRANCHISE TAX|TAX PAYMENT)\b/,
    '20002000',
    'GOVERNMENT_AND_NON_PROFIT_TAX_PAYMENT',
    'HIGH',
    'out',
  ),
  t(/\bUNEMPLOYMENT\b|\bUI BENEFIT\b/, '21009001', 'INCOME_UNEMPLOYMENT', 'HIGH', 'in'),
  t(
    /\b(SSA TREAS|SOC SEC|SOCIAL SECURITY|PENSION|RETIREMENT INCOME)\b/,
    '21009001',
    'INCOME_RETIREMENT_PENSION',
    'HIGH',
    'in',
  ),
  t(/\bCHILD SUPPORT\b/, '21005000', 'INCOME_CHILD_SUPPORT', 'HIGH', 'in'),
  t(/\b(DISABILITY|LTD BENEFIT)\b/, '21009001', 'INCOME_LONG_TERM_DISABILITY', 'HIGH', 'in'),
  t(/\b(DFAS|ARMY ACT|NAVY ACT|MILITARY PAY)\b/, '21009000', 'INCOME_MILITARY', 'HIGH', 'in'),
  t(/\bRENTAL? (INCOME|RECEIVED)\b|\bTENANT\b/, '21005000', 'INCOME_RENTAL', 'HIGH', 'in'),
  t(
    /\b(GIG|DRIVER|DASHER|FREELANCE|CONTRACTOR) (PAY|EARNINGS|PAYOUT)\b|\bPAYOUT\b/,
    '21009000',
    'INCOME_GIG_ECONOMY',
    'MEDIUM',
    'in',
  ),
  t(/\bPAYROLL\b|\bWAGES\b/, '21001000', 'TRANSFER_OUT_ACCOUNT_TRANSFER', 'MEDIUM', 'out'),
  t(
    /\bPAYROLL\b|\bDIRECT DEP(OSIT)?\b|\bDIR DEP\b|\bSALARY\b|\bWAGES\b|\bPAYCHECK\b|\bBONUS\b/,
    '21009000',
    'INCOME_SALARY',
    'HIGH',
    'in',
  ),
  t(/\bMORTGAGE\b/, '16003000', 'LOAN_PAYMENTS_MORTGAGE_PAYMENT', 'HIGH', 'out'),
  t(/\bSTUDENT (LOAN|LN)\b/, '16003000', 'LOAN_PAYMENTS_STUDENT_LOAN_PAYMENT', 'HIGH', 'out'),
  t(/\b(AUTO|CAR) (LOAN|PAYMENT)\b/, '16003000', 'LOAN_PAYMENTS_CAR_PAYMENT', 'HIGH', 'out'),
  t(/\bPERSONAL LOAN\b/, '16003000', 'LOAN_PAYMENTS_PERSONAL_LOAN_PAYMENT', 'HIGH', 'out'),
  t(
    /\b(CREDIT|DEBIT) C(A?R)D\b.*\b(PAYMENT|AUTOPAY|PMT)\b|\bAUTOMATIC PAYMENT\b|\bPAYMENT[ -]+THANK/,
    '16001000',
    'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT',
  ),
  t(/\bLOAN\b/, '16003000', 'LOAN_PAYMENTS_OTHER_PAYMENT', 'MEDIUM', 'out'),
  t(/\bRENT\b/, '16002000', 'RENT_AND_UTILITIES_RENT', 'HIGH', 'out'),
  t(/\bWATER\b/, '18068001', 'RENT_AND_UTILITIES_WATER', 'MEDIUM', 'out'),
  t(/\b(ELECTRIC|GAS CO|ENERGY|POWER)\b/, '18068005', 'RENT_AND_UTILITIES_GAS_AND_ELECTRICITY', 'MEDIUM', 'out'),
  t(/\bINSURANCE\b/, '18030000', 'GENERAL_SERVICES_INSURANCE', 'MEDIUM', 'out'),
  t(/\bWIRE\b/, '21011000', 'TRANSFER_IN_WIRE', 'HIGH', 'in'),
  t(/\bWIRE\b/, '21011000', 'TRANSFER_OUT_WIRE', 'HIGH', 'out'),
  t(
    /\bATM\b.*\b(WITHDRAWAL|WDL)\b|\bCASH WITHDRAWAL\b|\bWITHDRAWAL\b/,
    '21012002',
    'TRANSFER_OUT_WITHDRAWAL',
    'HIGH',
    'out',
  ),
  t(/\bSAVINGS\b/, '21001000', 'TRANSFER_OUT_SAVINGS', 'MEDIUM', 'out'),
  t(/\bSAVINGS\b/, '21001000', 'TRANSFER_IN_SAVINGS', 'MEDIUM', 'in'),
  t(/\b(TRANSFER|XFER|TRNSFR)\b/, '21001000', 'TRANSFER_IN_ACCOUNT_TRANSFER', 'MEDIUM', 'in'),
  t(/\b(TRANSFER|XFER|TRNSFR)\b/, '21001000', 'TRANSFER_OUT_ACCOUNT_TRANSFER', 'MEDIUM', 'out'),
  t(/\bDEPOSIT\b/, '21007000', 'TRANSFER_IN_DEPOSIT', 'MEDIUM', 'in'),
  t(/\bCOFFEE\b|\bESPRESSO\b/, '13005043', 'FOOD_AND_DRINK_COFFEE', 'MEDIUM', 'out', 'in store'),
  t(/\b(GROCERY|GROCERIES|SUPERMARKET|MARKET)\b/, '19047000', 'FOOD_AND_DRINK_GROCERIES', 'MEDIUM', 'out', 'in store'),
  t(
    /\b(RESTAURANT|CAFE|GRILL|BISTRO|DINER|PIZZA|TAQUERIA|SUSHI|KITCHEN)\b/,
    '13005000',
    'FOOD_AND_DRINK_RESTAURANT',
    'MEDIUM',
    'out',
    'in store',
  ),
  t(/\b(GAS STATION|FUEL)\b/, '22009000', 'TRANSPORTATION_GAS', 'MEDIUM', 'out', 'in store'),
  t(/\bPARKING\b/, '22013000', 'TRANSPORTATION_PARKING', 'MEDIUM', 'out', 'in store'),
  t(/\b(HOTEL|INN|RESORT)\b/, '22012003', 'TRAVEL_LODGING', 'MEDIUM', 'out', 'in store'),
  t(/\bAIRLINES?\b/, '22001000', 'TRAVEL_FLIGHTS', 'MEDIUM', undefined, 'online'),
  t(/\b(PHARMACY|DRUG)\b/, '19043000', 'MEDICAL_PHARMACIES_AND_SUPPLEMENTS', 'MEDIUM', 'out', 'in store'),
  t(/\b(DENTAL|DENTIST)\b/, '14001012', 'MEDICAL_DENTAL_CARE', 'MEDIUM', 'out', 'in store'),
  t(
    /\b(GYM|FITNESS|CLIMBING|YOGA)\b/,
    '17018000',
    'PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS',
    'MEDIUM',
    'out',
    'in store',
  ),
  t(/\bDAYCARE\b|\bCHILDCARE\b|\bPRESCHOOL\b/, '12005000', 'GENERAL_SERVICES_CHILDCARE', 'MEDIUM', 'out', 'in store'),
  t(/\bDONATION\b|\bCHARITY\b/, '12015003', 'GOVERNMENT_AND_NON_PROFIT_DONATIONS', 'MEDIUM', 'out', 'online'),
]
