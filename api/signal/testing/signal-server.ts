import type { Source } from '@gingham/sources'
import { simulatedBanks } from '@gingham/sources/simulated'
import { startTestServer, type TestServer, type TestServerOptions } from '@gingham/server/testing'

/** An account that can be debited, and what opens it. */
export interface DebitAccount {
  access_token: string
  item_id: string
  account_id: string
}

/** A server whose banks a test can make silent. */
export interface SignalServer extends TestServer {
  /** While set, asking the banks fails. */
  setSilent(is_silent: boolean): void
  /** Links an Item; its first account of a subtype. */
  linkDebit(subtype?: string, request?: Parameters<TestServer['link']>[0]): Promise<DebitAccount>
  /** A custom user with one checking account. */
  linkCustom(account: Record<string, unknown>): Promise<DebitAccount>
  /** An id that no transaction has. */
  nextId(): string
}

export async function startSignalServer(options: TestServerOptions = {}): Promise<SignalServer> {
  const banks = simulatedBanks()
  let isSilent = false
  let serial = 0
  const source: Source = {
    ...banks,
    async fetch(connection, moment) {
      if (isSilent) throw new Error('the bank is silent')
      return banks.fetch(connection, moment)
    },
  }
  const server = await startTestServer({ sources: [source], ...options })
  const linkDebit: SignalServer['linkDebit'] = async (
    subtype = 'checking',
    request = { initial_products: ['auth', 'signal'] },
  ) => {
    const { access_token, item_id } = await server.link(request)
    const { body } = await server.call('/accounts/get', { access_token })
    const found = body.accounts.find((account: { subtype: string }) => account.subtype === subtype)
    return { access_token, item_id, account_id: found.account_id }
  }
  return {
    ...server,
    setSilent: (is_silent) => void (isSilent = is_silent),
    linkDebit,
    linkCustom: (account) =>
      linkDebit('checking', {
        initial_products: ['auth', 'signal'],
        options: {
          override_username: 'user_custom',
          override_password: JSON.stringify({
            override_accounts: [{ type: 'depository', subtype: 'checking', ...account }],
          }),
        },
      }),
    nextId: () => `debit-${(serial += 1)}`,
  }
}
