import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import { legacyIdentity } from './testing/people.ts'
import { linkFor } from './testing/user-server.ts'

let server: TestServer
beforeAll(async () => {
  server = await startTestServer()
})
afterAll(() => server.close())

type Generation = 'new' | 'legacy' | 'either'
type Command =
  | { does: 'create'; as: Generation; email: string | null }
  | { does: 'update'; email: string }
  | { does: 'forget' | 'link' | 'remove' }

/** Who has the client_user_id, as the documentation has it. */
interface Model {
  generation: Generation
  /** What the API takes the user by: its token in the legacy user API. */
  user_id: string
  email: string | null
  item_ids: string[]
  isRemoved: boolean
}

const email = fc.constantFrom('a@mail.example', 'b@mail.example')
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    does: fc.constant('create' as const),
    as: fc.constantFrom<Generation>('new', 'legacy', 'either'),
    email: fc.option(email),
  }),
  fc.record({ does: fc.constant('update' as const), email }),
  fc.record({ does: fc.constantFrom('forget' as const, 'link' as const, 'remove' as const) }),
)

let people = 0

test('a client_user_id is one user at a time, who is what was said last, until it is removed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { minLength: 2, maxLength: 10 }), async (commands) => {
      people += 1
      const client_user_id = `somebody-${people}`
      let user: Model | undefined
      for (const command of commands) {
        if (command.does === 'create') user = await create(client_user_id, user, command)
        else if (user !== undefined) await change(user, command)
        if (user !== undefined) await expectKnown(user, client_user_id)
      }
    }),
    { numRuns: 30 },
  )
}, 60_000)

/** What a request of each generation says. */
const stated: Readonly<Record<Generation, (email: string | null) => Record<string, unknown>>> = {
  new: (email) => ({ with_upgraded_user: true, ...identityWith(email) }),
  legacy: (email) => ({
    with_upgraded_user: false,
    ...(email === null ? {} : { consumer_report_user_identity: { ...legacyIdentity, emails: [email] } }),
  }),
  either: () => ({}),
}

function identityWith(email: string | null): Record<string, unknown> {
  return email === null ? {} : { identity: { emails: [{ data: email, primary: true }] } }
}

async function create(
  client_user_id: string,
  known: Model | undefined,
  { as, email }: Extract<Command, { does: 'create' }>,
): Promise<Model | undefined> {
  const { body } = await server.call('/user/create', { client_user_id, ...stated[as](email) })
  // The present generation frees the name of a user that is removed; the legacy one keeps it.
  const holder = known?.isRemoved === true && known.generation !== 'legacy' ? undefined : known
  const said = as === 'either' ? null : email
  if (holder === undefined) {
    expect([body.user_token !== undefined, body.user_id.startsWith('usr_')]).toEqual([as !== 'new', as !== 'legacy'])
    const user_id = as === 'legacy' ? body.user_token : body.user_id
    return { generation: as, user_id, email: said, item_ids: [], isRemoved: false }
  }
  const isRefused = holder.isRemoved || as === 'legacy' || (holder.generation === 'legacy' && as === 'either')
  expect(body.error_code).toBe(isRefused ? 'INVALID_FIELD' : undefined)
  if (isRefused) return holder
  expect(body.user_id).toBe(holder.user_id)
  return { ...holder, email: said ?? holder.email }
}

async function change(user: Model, command: Exclude<Command, { does: 'create' }>): Promise<void> {
  const { user_id } = user
  if (command.does === 'link') {
    // Nobody can link for a user that is gone.
    if (user.isRemoved) await expect(linkFor(server, { user_id })).rejects.toThrow('USER_NOT_FOUND')
    else user.item_ids.push((await linkFor(server, { user_id })).item_id)
    return
  }
  const paths = { update: '/user/update', forget: '/user/identity/remove', remove: '/user/remove' } as const
  const given = command.does === 'update' ? identityWith(command.email) : {}
  const { body } = await server.call(paths[command.does], { user_id, ...given })
  expect(body.error_code).toBe(user.isRemoved ? 'USER_NOT_FOUND' : undefined)
  if (user.isRemoved) return
  if (command.does === 'update') user.email = command.email
  if (command.does === 'forget') user.email = null
  if (command.does === 'remove') user.isRemoved = true
}

async function expectKnown({ user_id, email, item_ids, isRemoved }: Model, client_user_id: string): Promise<void> {
  const { body } = await server.call('/user/get', { user_id })
  const items = (await server.call('/user/items/get', { user_id })).body
  if (isRemoved) {
    expect([body.error_code, items.error_code]).toEqual(['USER_NOT_FOUND', 'USER_NOT_FOUND'])
    return
  }
  expect(body.client_user_id).toBe(client_user_id)
  expect(body.identity?.emails?.[0].data ?? null).toBe(email)
  expect(new Set(items.items.map((item: { item_id: string }) => item.item_id))).toEqual(new Set(item_ids))
}
