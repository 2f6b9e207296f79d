import type { Answer, TestServer } from '@gingham/server/testing'

/** What a test needs to name a user: as its caller would. */
export interface TestUser {
  user_id: string
  user_token: string
  client_user_id: string
}

let count = 0

/** A new user of the server's first team, of the given generation. */
export async function addUser(server: TestServer, request: Record<string, unknown> = {}): Promise<TestUser> {
  count += 1
  const client_user_id = `person-${count}`
  const { status, body } = await server.call('/user/create', { client_user_id, ...request })
  if (status !== 200) throw new Error(`no user was made: ${JSON.stringify(body)}`)
  return { client_user_id, user_token: body.user_token, user_id: body.user_id }
}

/** Links an Item for a user, without Link. */
export async function linkFor(
  server: TestServer,
  names: Partial<Pick<TestUser, 'user_id' | 'user_token'>>,
  request: Record<string, unknown> = {},
): Promise<{ access_token: string; item_id: string }> {
  const created = await server.call('/sandbox/public_token/create', {
    institution_id: 'ins_109508',
    initial_products: ['transactions'],
    ...request,
    ...names,
  })
  if (created.status !== 200) throw new Error(`linking failed: ${JSON.stringify(created.body)}`)
  const { body } = await server.call('/item/public_token/exchange', { public_token: created.body.public_token })
  return { access_token: body.access_token, item_id: body.item_id }
}

/** The error_code of an answer, undefined when it is none. */
export function codeOf({ body }: Answer): string | undefined {
  return body.error_code
}
