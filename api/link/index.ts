export { answerForPerson } from './session/answer-for-person.ts'
export { linkJobs } from './session/abandoned-sessions.ts'
export { findDestinationFault } from './token/destination-rules.ts'
export {
  findLinkToken,
  insertLinkToken,
  removeLinkTokensOfUser,
  type LinkConfiguration,
} from './token/link-tokens.store.ts'
export { requireHostedLink, requireLinkToken } from './token/require-link-token.ts'
export type { StoredRequest } from './token/stored-request.ts'
export type { PersonFields, PersonNeed, VerificationInput, VerificationPane } from './session/verification.protocol.ts'
export { listSessionsOfUser, type UserSession } from './session/user-sessions.ts'
