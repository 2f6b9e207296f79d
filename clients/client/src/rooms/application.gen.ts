// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { CallOptions } from '../request.ts'
import type { Application } from '../shapes.gen.ts'

/** Request of /application/get: who an application is. */
export interface ApplicationGetRequest {
  /** Id of an application: a team that reads data with the person’s consent. */
  application_id: string
}

/** Response of /application/get. */
export interface ApplicationGetResponse {
  /** An application. What nobody has told this server is null. */
  application: Application
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /application. */
export interface ApplicationMethods {
  /**
   * Who an application is.
   *
   * For institutions that show their customers who reads their data. A team can look up itself, and the
   * applications that it has made up with `/sandbox/item/application/seed`; other ids answer INVALID_FIELD.
   * @example The team itself
   *     await client.application.get({
   *       application_id: 'qkQ7vLBvYzfnpR3HhyAbvM1PsTeWZ2oKJ6xGd'
   *     })
   */
  get(request: ApplicationGetRequest, options?: CallOptions): Call<ApplicationGetResponse>
}
