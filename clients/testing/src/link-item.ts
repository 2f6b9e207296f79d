import { sandboxInstitution } from './link/sandbox-answers.ts'

/** What `/sandbox/public_token/create` takes. */
export interface SandboxLinkRequest {
  institution_id: string
  initial_products: string[]
  options?: Record<string, unknown>
}

/** A `PlaidClient` of @gingham/client. */
export interface ClientLike {
  sandbox: { publicToken: { create(request: never): PromiseLike<{ public_token: string }> } }
  item: {
    publicToken: { exchange(request: { public_token: string }): PromiseLike<{ access_token: string; item_id: string }> }
  }
}

/** A `PlaidApi` of the official client. */
export interface OfficialClientLike {
  sandboxPublicTokenCreate(request: never): PromiseLike<{ data: { public_token: string } }>
  itemPublicTokenExchange(request: {
    public_token: string
  }): PromiseLike<{ data: { access_token: string; item_id: string } }>
}

/** A server and its keys: what `startGingham` answers. */
export interface ServerWithKeys {
  url: string
  client_id: string
  secret: string
}

/** What `linkItem` links; what is not given is First Platypus Bank, transactions, user_good. */
export interface LinkItemOptions {
  /** First Platypus Bank, ins_109508, unless given. */
  institution_id?: string | undefined
  /** `transactions` unless given. */
  products?: readonly string[] | undefined
  /** Who logs in, user_good with pass_good unless given; a person of your own is user_custom with JSON as password. */
  username?: string | undefined
  password?: string | undefined
  /** Where the Item's webhooks go. */
  webhook?: string | undefined
  /** More options of /sandbox/public_token/create. */
  options?: Readonly<Record<string, unknown>> | undefined
}

/** What an app knows of an Item that was linked. */
export interface LinkedItem {
  access_token: string
  item_id: string
  public_token: string
}

/**
 * Links an Item without a browser: what Link and your token exchange would have done.
 *
 *     const { access_token } = await linkItem(gingham, { products: ['auth'], webhook: receiver.url })
 *
 * @param api a server with its keys, our client, or the official one
 * @throws whatever the client throws; with a server and keys, an Error with the `error_code`
 */
export async function linkItem(
  api: ServerWithKeys | ClientLike | OfficialClientLike,
  options: LinkItemOptions = {},
): Promise<LinkedItem> {
  const { create, exchange } = callsOf(api)
  const { public_token } = await create(requestOf(options))
  const { access_token, item_id } = await exchange({ public_token })
  return { access_token, item_id, public_token }
}

function requestOf({ username, password, webhook, ...options }: LinkItemOptions): SandboxLinkRequest {
  return {
    institution_id: options.institution_id ?? sandboxInstitution.institution_id,
    initial_products: [...(options.products ?? ['transactions'])],
    options: {
      ...(username === undefined ? {} : { override_username: username }),
      ...(password === undefined ? {} : { override_password: password }),
      ...(webhook === undefined ? {} : { webhook }),
      ...options.options,
    },
  }
}

interface Calls {
  create: (request: SandboxLinkRequest) => PromiseLike<{ public_token: string }>
  exchange: (request: { public_token: string }) => PromiseLike<{ access_token: string; item_id: string }>
}

function callsOf(api: ServerWithKeys | ClientLike | OfficialClientLike): Calls {
  if ('url' in api) {
    return {
      create: (request) => post(api, '/sandbox/public_token/create', request),
      exchange: (request) => post(api, '/item/public_token/exchange', request),
    }
  }
  if ('sandboxPublicTokenCreate' in api) {
    return {
      create: async (request) => (await api.sandboxPublicTokenCreate(request as never)).data,
      exchange: async (request) => (await api.itemPublicTokenExchange(request)).data,
    }
  }
  return {
    create: (request) => api.sandbox.publicToken.create(request as never),
    exchange: (request) => api.item.publicToken.exchange(request),
  }
}

async function post<Answer>({ url, client_id, secret }: ServerWithKeys, path: string, request: object) {
  const response = await fetch(url + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ client_id, secret, ...request }),
  })
  const body = (await response.json()) as Answer & { error_code?: string; error_message?: string }
  if (response.ok) return body
  throw Object.assign(new Error(`${path} answered ${response.status} ${body.error_code}: ${body.error_message}`), {
    error_code: body.error_code,
  })
}
