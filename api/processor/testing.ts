import type { TestServer } from '@gingham/server/testing'

export interface OpenedAccount {
  access_token: string
  account_id: string
  processor_token: string
}

/** A processor token, for an Item's first account of a subtype. */
export async function openAccount(
  server: TestServer,
  access_token: string,
  subtype = 'checking',
): Promise<OpenedAccount> {
  const { body } = await server.call('/accounts/get', { access_token })
  const { account_id } = body.accounts.find((account: { subtype: string }) => account.subtype === subtype)
  const request = { access_token, account_id, processor: 'dwolla' }
  const created = await server.call('/processor/token/create', request)
  if (created.status !== 200) throw new Error(JSON.stringify(created.body))
  return { access_token, account_id, processor_token: created.body.processor_token }
}

/** The same for an Item that is linked for it. */
export async function linkAccount(
  server: TestServer,
  subtype = 'checking',
  request: Parameters<TestServer['link']>[0] = {},
): Promise<OpenedAccount> {
  const { access_token } = await server.link(request)
  return openAccount(server, access_token, subtype)
}
