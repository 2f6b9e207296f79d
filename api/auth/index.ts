export { authJobs, endAutomatedMicroDeposit, startAutomatedMicroDeposit } from './micro-deposits.ts'
export { isTransferable } from './to-numbers.ts'
export { authDefaultUpdate, smsMicrodepositsVerification } from './webhook-payloads.ts'
