import type { TestServer } from '@gingham/server/testing'

/** A login that its institution has imported and that the team has linked, too. Each name is another person. */
export async function makeLogin(
  server: TestServer,
  name: string,
  { webhook, products = ['transactions'] }: { webhook?: string; products?: string[] } = {},
) {
  const imported = await server.call('/item/import', { user_auth: { user_id: name, auth_token: 'any' } })
  if (imported.status !== 200) throw new Error(JSON.stringify(imported.body))
  const linked = await server.link({
    initial_products: products,
    options: { override_username: name, override_password: 'any', ...(webhook !== undefined && { webhook }) },
  })
  const imported_token: string = imported.body.access_token
  const { body } = await server.call('/item/application/list', { access_token: imported_token })
  const application_id: string = body.applications[0].application_id
  return { imported_token, application_id, ...linked }
}
