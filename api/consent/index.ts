export { grantConsent, revokeConsent, updateAccountConsent, updateDataConsent } from './consent-log.ts'
