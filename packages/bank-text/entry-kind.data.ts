import type { Confidence, Direction } from './reading.ts'

/** A kind of entry that banks and employers print, whoever is on the other side. */
export interface EntryKind {
  pattern: RegExp
  detailed: string
  confidence: Confidence
  /** Only for money in this direction; both unless set. */
  when?: Direction
  /** Who is on the other side: nobody, a brand that the text names, or an employer. */
  names: 'nobody' | 'brand' | 'employer'
  /** True where a brand that the text names knows better what the money was for. */
  yields?: true
}

const kind = (
  pattern: RegExp,
  detailed: string,
  when?: Direction,
  { names = 'nobody', confidence = 'HIGH', yields }: Partial<Omit<EntryKind, 'pattern' | 'detailed' | 'when'>> = {},
): EntryKind => ({
  pattern,
  detailed,
  confidence,
  names,
  ...(when && { when }),
  ...(yields && { yields }),
})

const brand = { names: 'brand' } as const
const brandFirst = { names: 'brand', yields: true } as const

/** Order matters: the first that matches wins. Texts are in capital letters. */
export const entryKinds: readonly EntryKind[] = [
  // What a bank takes.
  kind(/\bCASH ADV(ANCE)?\b.*\bFEE\b/, 'BANK_FEES_CASH_ADVANCE', 'out'),
  kind(
    /\b(OVERDRAFT|OD|O\/D)\b.*\b(FEE|CHARGE|CHG)\b|\bOVERDRAFT\b(?!.*(TRANSFER|PROTECT))/,
    'BANK_FEES_OVERDRAFT_FEES',
    'out',
  ),
  kind(
    /\bNSF\b|\bN(ON|OT)?-?SUFFICIENT FUNDS\b|\bINSUFFICIENT FUNDS\b|\bRETURNED ITEM\b.*\bFEE\b/,
    'BANK_FEES_INSUFFICIENT_FUNDS',
    'out',
  ),
  kind(/\bATM\b.*\b(FEE|SURCHARGE|CHARGE)\b/, 'BANK_FEES_ATM_FEES', 'out'),
  kind(
    /\b(FOREIGN|FRGN|INTL|INTERNATIONAL|CROSS[- ]BORDER)\b.*\b(FEE|CHARGE)\b/,
    'BANK_FEES_FOREIGN_TRANSACTION_FEES',
    'out',
  ),
  kind(/\bLATE\b.*\b(FEE|CHARGE)\b/, 'BANK_FEES_LATE_FEES', 'out'),
  kind(/\bINT(EREST)?\.? CH(AR)?GE?D?\b|\bPURCHASE INTEREST\b|\bFINANCE CHARGE\b/, 'BANK_FEES_INTEREST_CHARGE', 'out'),
  kind(
    /\b(SERVICE|MAINT(ENANCE)?|ACCOUNT|MONTHLY|ACTIVITY|EXCESS|DORMANT|RESEARCH|CASHIERS? CHECK|WIRE|STOP PAYMENT|INACTIVITY|STATEMENT|ANALYSIS|ANNUAL MEMBERSHIP|ANNUAL) (FEE|CHARGE|CHG)S?\b/,
    'BANK_FEES_OTHER_BANK_FEES',
    'out',
  ),
  // Interest, dividends, rewards.
  kind(/\bDIVIDENDS?\b|\bDIV (PAYMENT|CREDIT)\b/, 'INCOME_DIVIDENDS', 'in', brand),
  kind(/\b(INTEREST|INTRST|APY EARNED)\b|\bINT (PAID|PYMT|PMT|CREDIT|EARNED)\b/, 'INCOME_INTEREST_EARNED', 'in'),
  kind(/\bINTEREST\b/, 'BANK_FEES_INTEREST_CHARGE', 'out', { confidence: 'MEDIUM' }),
  kind(/\bCASH ?BACK\b|\bREWARDS?\b.*\b(REDEMPTION|CREDIT|REDEEMED)\b|\bSTATEMENT CREDIT\b/, 'INCOME_OTHER', 'in'),
  // What the state pays and takes.
  kind(/\b(TAX|TREAS 310)\b.*\b(REF|REFUND|RFND)\b|\bTAX ?REF\b|\bTAXRFD\b/, 'INCOME_TAX_REFUND', 'in'),
  kind(/\bUNEMPLOY|\bUI (PAYMENTS?|BENEFITS?)\b|\bEDD\b/, 'INCOME_UNEMPLOYMENT', 'in'),
  kind(
    /\b(XX)?SOC SEC\b|\bSSA TREAS\b|\bSOCIAL SECURITY\b|\bSSI TREAS\b|\bPENSION\b|\bANNUITY\b|\bRETIREMENT (INCOME|BENEFIT)/,
    'INCOME_RETIREMENT_PENSION',
    'in',
  ),
  kind(
    /\bVACP\b|\bVA BENEFIT|\bDFAS\b|\b(ARMY|NAVY|AIR FORCE|MARINE) (ACT|RES)\b|\bMILITARY PAY\b/,
    'INCOME_MILITARY',
    'in',
  ),
  kind(/\bCHILD SUPP(ORT)?\b/, 'INCOME_CHILD_SUPPORT', 'in'),
  kind(/\bDISABILITY\b|\bLTD BENEFIT\b/, 'INCOME_LONG_TERM_DISABILITY', 'in'),
  kind(
    /\b(FRANCHISE TAX|USATAXPYMT|TAX PA?YME?N?T|ESTIMATED TAX|DEPT OF REVENUE|DEPT REVENUE)/,
    'GOVERNMENT_AND_NON_PROFIT_TAX_PAYMENT',
    'out',
    brand,
  ),
  // Pay.
  kind(
    /\b(DASHER|DRIVER|SHOPPER|COURIER|GIG|FREELANCE|CONTRACTOR)\b.*\b(PAY|PAYMNT|PAYMENT|EARNINGS|PAYOUT)\b|\bED[IT] PAYMNT DRIVER\b|\bPAYOUT\b/,
    'INCOME_GIG_ECONOMY',
    'in',
    { ...brand, confidence: 'MEDIUM' },
  ),
  kind(/\bRENTAL? (INCOME|RECEIVED)\b|\bTENANT\b/, 'INCOME_RENTAL', 'in', { confidence: 'MEDIUM' }),
  kind(
    /\bPAYROLL\b|\bDIR(ECT)? DEP(OSIT)?\b|\bSALARY\b|\bWAGES\b|\bPAYCHE(CK|QUE)\b|\bREG SALARY\b|\b(GUSTO|ADP|PAYCHEX|PAYCOR|PAYLOCITY|RIPPLING|TRINET) (PAY|PR|TOTALSOURCE)\b/,
    'INCOME_SALARY',
    'in',
    { names: 'employer' },
  ),
  // Loans, before transfers: their texts say PAYMENT and TRANSFER, too.
  kind(
    /\bLOAN\b.*\b(DISB(URSEMENT)?|PROCEEDS|FUNDING|ADVANCE)\b|\bLOAN DEPOSIT\b/,
    'LOAN_DISBURSEMENTS_OTHER_DISBURSEMENT',
    'in',
    brandFirst,
  ),
  kind(/\bH?MTG\b|\bMORTGAGE\b|\bHOME LOAN\b|\bHOME LN\b/, 'LOAN_PAYMENTS_MORTGAGE_PAYMENT', 'out', brand),
  kind(
    /\bST(U?DE?NT|DNT|UDNT)\b.*\b(LOAN|LN)\b|\bDEPT EDUCATION\b/,
    'LOAN_PAYMENTS_STUDENT_LOAN_PAYMENT',
    'out',
    brand,
  ),
  kind(/\b(AUTO|CAR|VEHICLE) (LOAN|LN|FINANCE|LEASE|PAYMENT)\b/, 'LOAN_PAYMENTS_CAR_PAYMENT', 'out', brand),
  kind(/\bPERSONAL LOAN\b/, 'LOAN_PAYMENTS_PERSONAL_LOAN_PAYMENT', 'out', brand),
  kind(
    /\bPAYMENT\b.*\bTHANK\b|\bTHANK YOU.*\bPAYMENT\b|\bAUTOMATIC PAYMENT\b|\bAUTOPAY PAYMENT\b|\bPAYMENT (FROM|TO) (CHK|CRD|SAV|CARD)\b/,
    'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT',
  ),
  kind(
    /\b(CREDIT (CARD|CRD|CD)|CRCARDPMT|CARDMEMBER|CARD SERVICES|CRD)\b.*\b(PAYMENT|PYMT|AUTOPAY|PMT|EPAY|ONLINE)\b|\bCRCARDPMT\b|\bE-?PAYMENT\b.*\bCARD\b/,
    'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT',
    undefined,
    brand,
  ),
  kind(/\b(LOAN|LN)\b.*\b(PAYMENT|PYMT|PMT)\b/, 'LOAN_PAYMENTS_OTHER_PAYMENT', 'out', brandFirst),
  kind(/\bCASH ADV(ANCE)?\b/, 'LOAN_DISBURSEMENTS_CASH_ADVANCES', 'in', brandFirst),
  // Cash and checks.
  kind(
    /\bATM\b.*\bDEPOSIT\b|\b(MOBILE|REMOTE|CHECK|CHEQUE|COUNTER|BRANCH|ONLINE|E) ?(CHECK )?(ONLINE )?DEPOSIT\b|^DEPOSIT\b|\bDEPOSIT ID\b|\bCOUNTER CREDIT\b/,
    'TRANSFER_IN_DEPOSIT',
    'in',
  ),
  kind(
    /\bATM\b.*\b(E?WITHD|WDL?\b|WTHD|W\/D|CASH)|\bCASH E?WITHDRAWAL\b|^E?WITHDRAWAL\b(?!.*\b(ACH|TRANSFER)\b)|^ATM\b/,
    'TRANSFER_OUT_WITHDRAWAL',
    'out',
  ),
  kind(/^(CHECK|CHEQUE|CHK|DRAFT)( PAID)?\s*(NO\.?|#)?\s*\d+$/, 'TRANSFER_OUT_OTHER_TRANSFER_OUT', 'out'),
  // Transfers: a brand that is named knows better.
  kind(
    /\bWIRE\b.*\b(IN|FROM|CREDIT|TRANSFER|TRF|FED|FEDREF|ORIG|INCOMING)\b|\b(INCOMING|DOMESTIC|INTL) WIRE\b/,
    'TRANSFER_IN_WIRE',
    'in',
    brandFirst,
  ),
  kind(
    /\bWIRE\b.*\b(OUT|TO|DEBIT|TRANSFER|TRF|FED|BNF|OUTGOING)\b|\b(OUTGOING|DOMESTIC|INTL) WIRE\b/,
    'TRANSFER_OUT_WIRE',
    'out',
    brandFirst,
  ),
  kind(
    /\b(TRANSFER|XFER|TRNSFR|TRSF|TFR)\b.*\b(SAV|SAVINGS|SHARE|MONEY MARKET|MMA)\b|\bSAVINGS\b.*\b(TRANSFER|XFER)\b/,
    'TRANSFER_IN_SAVINGS',
    'in',
    brandFirst,
  ),
  kind(
    /\b(TRANSFER|XFER|TRNSFR|TRSF|TFR)\b.*\b(SAV|SAVINGS|SHARE|MONEY MARKET|MMA)\b|\bSAVINGS\b.*\b(TRANSFER|XFER)\b/,
    'TRANSFER_OUT_SAVINGS',
    'out',
    brandFirst,
  ),
  kind(
    /\b(401K|ROTH IRA|IRA CONTRIB\w*|BROKERAGE|INVESTMENT|MONEYLINE)\b/,
    'TRANSFER_OUT_INVESTMENT_AND_RETIREMENT_FUNDS',
    'out',
    brandFirst,
  ),
  kind(
    /\b(401K|ROTH IRA|IRA DISTRIB\w*|BROKERAGE|MONEYLINE)\b/,
    'TRANSFER_IN_INVESTMENT_AND_RETIREMENT_FUNDS',
    'in',
    brandFirst,
  ),
  kind(/\b(TRANSFER|XFER|TRNSFR|TRSF|TFR)\b/, 'TRANSFER_IN_ACCOUNT_TRANSFER', 'in', {
    ...brandFirst,
    confidence: 'MEDIUM',
  }),
  kind(/\b(TRANSFER|XFER|TRNSFR|TRSF|TFR)\b(?! STATION)/, 'TRANSFER_OUT_ACCOUNT_TRANSFER', 'out', {
    ...brandFirst,
    confidence: 'MEDIUM',
  }),
  kind(/\bDEPOSIT\b/, 'TRANSFER_IN_DEPOSIT', 'in', { ...brandFirst, confidence: 'MEDIUM' }),
]

/** A payment that comes in on a credit account. */
export const cardPayment: EntryKind = kind(/\b(PAYMENT|PYMT|PMT|AUTOPAY)\b/, 'LOAN_PAYMENTS_CREDIT_CARD_PAYMENT', 'in')
