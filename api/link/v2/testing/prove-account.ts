import type { TestServer } from '@gingham/server/testing'
import { makeLinkToken, openPage, successOf } from '../testing.ts'

/** A file as a person chooses it. */
export interface Sent {
  name: string
  content_type: string
  content: string
}

export const pdf = (pages = 1): Sent => ({
  name: 'march.pdf',
  content_type: 'application/pdf',
  content: `%PDF-1.4\n/Type /Pages\n${'/Type /Page /Parent\n'.repeat(pages)}`,
})
export const json = (value: unknown): Sent => ({
  name: 'march.json',
  content_type: 'application/json',
  content: JSON.stringify(value),
})
export const statementOf = (account_number: string, name = 'Ada Wren') =>
  json({
    bank_statement: {
      bank_accounts: [{ account_number, owner: { name, address: { street: '18 Lantern Row', city: 'Port Alder' } } }],
    },
  })

/** What bank statements are asked for. */
export interface Asked {
  access_token: string
  account_id: string
  parsing_configs?: readonly string[]
  webhook?: string
}

export function makeProofToken(
  server: TestServer,
  { access_token, account_id, parsing_configs, webhook }: Asked,
): Promise<string> {
  return makeLinkToken(server, {
    products: ['identity'],
    access_token,
    identity: { is_document_upload: true, account_ids: [account_id], ...(parsing_configs && { parsing_configs }) },
    ...(webhook === undefined ? {} : { webhook }),
  })
}

/** Uploads files, and leaves Link where it then stands. */
export async function upload(server: TestServer, asked: Asked, files: readonly Sent[]) {
  const page = await openPage(server, await makeProofToken(server, asked))
  await page.act({ type: 'continue' })
  const sent = files.map(({ content, ...file }) => ({ ...file, data: Buffer.from(content).toString('base64') }))
  await page.act({ type: 'submit_documents', files: sent })
  return page
}

/** An Item with its first account's number. */
export async function linkAtBank(server: TestServer, request: Record<string, unknown> = {}) {
  const { access_token } = await server.link({ initial_products: ['auth'], ...request })
  const { body } = await server.call('/auth/get', { access_token })
  const { account_id, account } = body.numbers.ach[0]
  return { access_token, account_id: account_id as string, account_number: account as string }
}

/** An Item without an institution. */
export async function linkByNumbers(server: TestServer, account_number: string, webhook?: string) {
  const link_token = await makeLinkToken(server, {
    products: ['auth'],
    auth: { same_day_microdeposits_enabled: true },
    ...(webhook === undefined ? {} : { webhook }),
  })
  const page = await openPage(server, link_token)
  await page.act({ type: 'continue' })
  await page.act({ type: 'enter_numbers' })
  await page.act({ type: 'submit_routing_number', routing_number: '110000000' })
  await page.act({ type: 'submit_account', account_number, subtype: 'checking', name: 'Ada Wren' })
  const { public_token, metadata } = successOf(await page.act({ type: 'continue' }))
  const { body } = await server.call('/item/public_token/exchange', { public_token })
  return { access_token: body.access_token as string, account_id: metadata.accounts[0]!.id }
}
