import type { TestServer } from '@gingham/server/testing'

export interface PayrollLogin {
  institution_id?: string
  username?: string
  password?: string
  webhook?: string
  /** A new user unless given. */
  user?: { user_token?: string; user_id?: string }
}

/** A user with an Item of pay data, made without Link. */
export async function linkPayroll(
  server: TestServer,
  { institution_id = 'ins_135842', username = 'user_good', password = 'pass_good', webhook, user }: PayrollLogin = {},
): Promise<{ user_token: string; user_id: string; access_token: string; item_id: string }> {
  const client_user_id = `employee-${server.house.ids.uuid()}`
  const known = user ?? (await server.call('/user/create', { client_user_id })).body
  const { user_token, user_id } = known
  const created = await server.call('/sandbox/public_token/create', {
    institution_id,
    initial_products: ['income_verification'],
    ...(user_token === undefined ? { user_id } : { user_token }),
    options: {
      override_username: username,
      override_password: password,
      income_verification: { income_source_types: ['payroll'] },
      ...(webhook === undefined ? {} : { webhook }),
    },
  })
  if (created.status !== 200) throw new Error(`linking failed: ${JSON.stringify(created.body)}`)
  const { public_token } = created.body
  const { body } = await server.call('/item/public_token/exchange', { public_token })
  return { user_token, user_id, access_token: body.access_token, item_id: body.item_id }
}

/** A file as Link's page sends it. */
export function fileOf(name: string, content_type: string, content: string) {
  return { name, content_type, data: Buffer.from(content).toString('base64') }
}

/** A user who has uploaded a document in Link: JSON that says what was read. */
export function uploadDocument(
  server: TestServer,
  document: Record<string, unknown>,
  request: Record<string, unknown> = {},
): Promise<{ user_token: string; item_id: string }> {
  return uploadFiles(server, [fileOf('document.json', 'application/json', JSON.stringify(document))], request)
}

/** A user who has uploaded files in Link. */
export async function uploadFiles(
  server: TestServer,
  files: readonly ReturnType<typeof fileOf>[],
  request: Record<string, unknown> = {},
): Promise<{ user_token: string; item_id: string }> {
  const client_user_id = `employee-${server.house.ids.uuid()}`
  const { body: user } = await server.call('/user/create', { client_user_id })
  const payroll_income = { flow_types: ['payroll_document_income'] }
  const { body: link } = await server.call('/link/token/create', {
    client_name: 'Wonderwallet',
    language: 'en',
    country_codes: ['US'],
    user: { client_user_id },
    user_token: user.user_token,
    products: ['income_verification'],
    income_verification: { income_source_types: ['payroll'], payroll_income },
    ...request,
  })
  const { body: opened } = await server.post('/link/v2/session/open', { link_token: link.link_token })
  let { pane_number } = opened
  for (const action of [{ type: 'continue' }, { type: 'submit_documents', files }, { type: 'continue' }]) {
    const { session_secret } = opened
    const { body } = await server.post('/link/v2/session/act', { session_secret, pane_number, events_seen: 0, action })
    pane_number = body.pane_number
  }
  const { body } = await server.call('/user/items/get', { user_id: user.user_id })
  return { user_token: user.user_token, item_id: body.items[0].item_id }
}
