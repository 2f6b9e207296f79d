export { findNamedUser, requireSharedUser, requireUser, type UserNames } from './require-user.ts'
export {
  ClientUserIdentity,
  ConsumerReportUserIdentity,
  namesUser,
  UserId,
  UserIdNumber,
  userErrors,
  userIdErrors,
  UserToken,
} from './user.schema.ts'
export { exampleUserId, exampleUserToken } from './user.example.ts'
export { findUser, type StoredUser } from './users.store.ts'
