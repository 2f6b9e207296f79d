/** The server's side of the conversation; types only, so nothing of the server reaches the browser. */
export type * from '../../api/link/session/protocol.ts'
