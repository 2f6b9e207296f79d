/** The server's side of the conversation; types only, so nothing of the server reaches the browser. */
export type * from '../../api/link/session/protocol.ts'
export type * from '../../api/link/session/numbers.protocol.ts'
export type * from '../../api/link/session/phone.protocol.ts'
export type * from '../../api/link/session/layer.protocol.ts'
export type * from '../../api/link/session/verification.protocol.ts'
export type * from '../../api/link/session/documents.protocol.ts'
