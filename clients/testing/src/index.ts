export { linkPage, type LinkPage, type LinkPageOptions } from './link/link-page.ts'
export { LinkPaneError } from './link/link-pane-error.ts'
export type { MfaAnswers } from './link/answer-mfa.ts'
export type { AccountsWanted } from './link/choose-accounts.ts'
export type { Journey } from './link/complete.ts'
export type { BankVisit } from './link/log-in-at-bank.ts'
export type { ProfileEdits } from './link/returning.ts'
export type { TypedNumbers } from './link/type-numbers.ts'
export type { LinkPane } from './link/selectors.ts'
export type { FileLike, FrameLike, LocatorLike, PageLike, Timed } from './link/playwright.ts'
export { startGingham, type GinghamOptions, type RunningGingham } from './start-gingham.ts'
export {
  linkItem,
  type ClientLike,
  type LinkedItem,
  type LinkItemOptions,
  type OfficialClientLike,
  type SandboxLinkRequest,
  type ServerWithKeys,
} from './link-item.ts'
export {
  receiveWebhooks,
  type IncomingWebhook,
  type ReceiverOptions,
  type WebhookBody,
  type WebhookInbox,
} from './receive-webhooks.ts'
