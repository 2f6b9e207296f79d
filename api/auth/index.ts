export { authJobs, endAutomatedMicroDeposit, startAutomatedMicroDeposit } from './micro-deposits.ts'
export { NumbersACH, NumbersBACS, NumbersEFT, NumbersInternational } from './numbers.schema.ts'
export { canHaveNumbers, isUnverified, readNumbers } from './read-numbers.ts'
export { authDefaultUpdate, smsMicrodepositsVerification } from './webhook-payloads.ts'
