export {
  checkCode,
  findCodeVerification,
  SANDBOX_CODE,
  sendCodeDeposit,
  type CodeVerification,
  type CodeOutcome,
} from './code-deposits.ts'
export { removeCodeDeposits, type DepositKind } from './code-deposits.store.ts'
export { isMatched, lookUpNumbers, type DatabaseVerdict } from './database-verdict.ts'
export { authJobs, endAutomatedMicroDeposit, startAutomatedMicroDeposit } from './micro-deposits.ts'
export { NumbersACH, NumbersBACS, NumbersEFT, NumbersInternational } from './numbers.schema.ts'
export { canHaveNumbers, isUnverified, readNumbers } from './read-numbers.ts'
export { formatRouting, parseAccountNumber, parseRouting, type NumbersCountry, type Routing } from './typed-numbers.ts'
export { saveVerdict } from './save-verdict.ts'
export { stepVerification, type Verification } from './verification-rules.ts'
export { authDefaultUpdate, smsMicrodepositsVerification } from './webhook-payloads.ts'
