import type { TestServer } from '@gingham/server/testing'

/** Links a custom user who has these accounts. */
export function linkCustom(
  server: TestServer,
  override_accounts: readonly Record<string, unknown>[],
  options: Record<string, unknown> = {},
): Promise<{ access_token: string; item_id: string }> {
  const override_password = JSON.stringify({ override_accounts })
  return server.link({
    initial_products: ['liabilities'],
    options: { ...options, override_username: 'user_custom', override_password },
  })
}
