import { Type } from 'typebox'
import { Instant, Nullable } from '@gingham/api-kit'
import { toInstant } from '@gingham/clock'
import { defineEndpoint, type Call } from '../../house/house.ts'
import { listApplications, type LoginApplication } from '../applications.ts'
import { exampleAccessToken } from '../item.example.ts'
import { itemErrors } from '../item.schema.ts'
import { listImportedItems } from '../item.store.ts'
import { requireItem } from '../require-item.ts'
import { ApplicationId, Scopes } from '../scopes.schema.ts'

const text = (description: string) => Type.Optional(Nullable(Type.String(), { description }))

const names = {
  application_id: ApplicationId,
  name: Type.String({ description: 'Name of the application.' }),
  display_name: text('Its name as people are shown it.'),
  logo_url: text('Where its logo is; null where nobody has said.'),
  application_url: text('Its website; null where nobody has said.'),
  reason_for_access: text('Why it reads data; null where nobody has said.'),
}

const ConnectedApplication = Type.Object(
  {
    ...names,
    created_at: Instant('When the person connected it.'),
    scopes: Type.Optional(Nullable(Scopes, { description: 'What it may read; null where nothing was restricted.' })),
  },
  { title: 'ConnectedApplication', description: 'An application that may read the data of the login.' },
)

const DisconnectedApplication = Type.Object(names, {
  title: 'DisconnectedApplication',
  description: 'An application that the person has disconnected.',
})

export const list = defineEndpoint({
  path: '/item/application/list',
  summary: 'Which applications read the data of a login',
  description:
    'For an institution’s page on which people see what they have connected. Every Item of a team at the same institution with the same user name is the same login: the team is listed as soon as it has linked the login itself, and so is what `/sandbox/item/application/seed` has made up.',
  request: Type.Object({
    access_token: Type.Optional(
      Nullable(Type.String(), {
        description: 'An Item of the login, usually from `/item/import`. Without it: all logins that were imported.',
      }),
    ),
  }),
  response: Type.Object({
    applications: Type.Array(ConnectedApplication, { description: 'The team first, then in the order of connection.' }),
    disconnected_applications: Type.Optional(
      Type.Array(DisconnectedApplication, { description: 'Applications that were connected before.' }),
    ),
  }),
  errors: itemErrors,
  examples: [
    {
      title: 'One application',
      request: { access_token: exampleAccessToken },
      response: {
        applications: [
          {
            application_id: 'qkQ7vLBvYzfnpR3HhyAbvM1PsTeWZ2oKJ6xGd',
            name: 'Wonderwallet',
            display_name: 'Wonderwallet',
            logo_url: null,
            application_url: null,
            reason_for_access: null,
            created_at: '2026-03-01T09:14:05Z',
            scopes: null,
          },
        ],
        disconnected_applications: [],
      },
    },
  ],
  readonly: true,
  async handle(call, { access_token }) {
    const applications = await listOf(call, access_token ?? null)
    return {
      applications: applications.flatMap((application) =>
        application.connected_ms === null
          ? []
          : [{ ...namesOf(application), created_at: toInstant(application.connected_ms), scopes: application.scopes }],
      ),
      disconnected_applications: applications.filter(({ connected_ms }) => connected_ms === null).map(namesOf),
    }
  },
})

/** An application that several logins are connected with is listed once, with what is known of the first. */
async function listOf(call: Call, access_token: string | null): Promise<LoginApplication[]> {
  const items =
    access_token === null ? await listImportedItems(call.db, call.team) : [await requireItem(call, access_token)]
  const found = new Map<string, LoginApplication>()
  for (const item of items) {
    for (const application of await listApplications(call, item)) {
      const held = found.get(application.application_id)
      if (held === undefined || held.connected_ms === null) found.set(application.application_id, application)
    }
  }
  return [...found.values()]
}

function namesOf({ application_id, name }: LoginApplication) {
  return {
    application_id,
    name,
    display_name: name,
    logo_url: null,
    application_url: null,
    reason_for_access: null,
  }
}
