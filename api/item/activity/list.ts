import { Type } from 'typebox'
import { apiError, CivilDate, Nullable, OneOf, PageCount } from '@gingham/api-kit'
import { toCivilDate } from '@gingham/clock'
import { applicationIdOf } from '../../application/index.ts'
import { defineEndpoint, type Call } from '../../house/house.ts'
import { listActivities } from '../item-activities.store.ts'
import { exampleAccessToken } from '../item.example.ts'
import { itemErrors } from '../item.schema.ts'
import { listImportedItems } from '../item.store.ts'
import { lastDataAccess, LastDataAccessTimes } from '../last-data-access.ts'
import { requireItem } from '../require-item.ts'
import { ApplicationId, Scopes } from '../scopes.schema.ts'

/** How many activities a page holds at most. */
const COUNT_MAX = 50

const Activity = Type.Object(
  {
    activity: OneOf(
      [
        'UNKNOWN',
        'ITEM_CREATE',
        'ITEM_IMPORT',
        'ITEM_UPDATE',
        'ITEM_UNLINK',
        'PORTAL_UNLINK',
        'PORTAL_ITEMS_DELETE',
        'ITEM_REMOVE',
        'INVARIANT_CHECKER_DELETION',
        'SCOPES_UPDATE',
      ],
      { description: 'What was done.' },
    ),
    initiated_date: CivilDate('When, in UTC.'),
    id: Type.String({ description: 'Id of the activity.' }),
    initiator: Type.String({ description: 'The application that did it.' }),
    state: OneOf(['UNKNOWN', 'ATTEMPT', 'SUCCESS', 'FAILURE', 'SKIPPED'], {
      description: 'How it went. What failed has changed nothing and leaves no activity.',
    }),
    target_application_id: Type.Optional(ApplicationId),
    scopes: Type.Optional(Nullable(Scopes, { description: 'What the application may read since then.' })),
    authentication: Type.Optional(
      OneOf(['UNKNOWN', 'DATA_PARTNER', 'PLAID'], {
        description: 'Who made sure that it was the person: the institution, or we.',
      }),
    ),
  },
  { title: 'Activity', description: 'Something that was done about the access to a login.' },
)

export const list = defineEndpoint({
  path: '/item/activity/list',
  summary: 'What was done about the access to a login',
  description:
    'Newest first: linking, repairing, removing and importing of the team’s Items of the login, and what the person has changed at their institution. With it, when the team has last read which kind of data.',
  request: Type.Object({
    access_token: Type.Optional(
      Type.String({
        description: 'An Item of the login, usually from `/item/import`. Without it: all logins that were imported.',
      }),
    ),
    cursor: Type.Optional(Type.String({ description: 'Where the page before this one ended.' })),
    count: Type.Optional(PageCount(COUNT_MAX, COUNT_MAX)),
  }),
  response: Type.Object({
    activities: Type.Array(Activity, { description: 'Newest first.' }),
    last_data_access_times: Type.Array(LastDataAccessTimes, { description: 'For each connected application.' }),
    cursor: Type.Optional(Type.String({ description: 'For the next page; absent on the last one.' })),
  }),
  errors: itemErrors,
  examples: [
    {
      title: 'A login that was imported',
      request: { access_token: exampleAccessToken },
      response: {
        activities: [
          {
            activity: 'ITEM_IMPORT',
            initiated_date: '2026-03-01',
            id: 'e3pLqVwXyZ7KdTg5uJNcRmBf1H9s8oA2vPiYn',
            initiator: 'qkQ7vLBvYzfnpR3HhyAbvM1PsTeWZ2oKJ6xGd',
            state: 'SUCCESS',
            authentication: 'DATA_PARTNER',
          },
        ],
        last_data_access_times: [],
      },
    },
  ],
  readonly: true,
  async handle(call, { access_token, cursor, count = COUNT_MAX }) {
    const { db, house, team } = call
    const items =
      access_token === undefined ? await listImportedItems(db, team) : [await requireItem(call, access_token)]
    const before = cursor === undefined ? null : decode(cursor)
    const rows = await listActivities(db, team, marksOf(items), { before, count: count + 1 })
    const page = rows.slice(0, count)
    const initiator = applicationIdOf(house.ids, team)
    const last = page.at(-1)
    return {
      activities: page.map((row) => ({
        activity: row.activity as 'ITEM_CREATE',
        initiated_date: toCivilDate(row.created_ms),
        id: house.ids.derive('activity', row.position),
        initiator,
        state: 'SUCCESS' as const,
        ...(row.target_application_id !== null && { target_application_id: row.target_application_id }),
        ...(row.scopes !== null && { scopes: JSON.parse(row.scopes) as object }),
        ...(row.authentication !== null && { authentication: row.authentication as 'PLAID' }),
      })),
      last_data_access_times: await accessTimes(call, items),
      ...(rows.length > count && last !== undefined && { cursor: encode(last.position) }),
    }
  },
})

type Items = Awaited<ReturnType<typeof listImportedItems>>

function marksOf(items: Items): string[] {
  return [...new Set(items.flatMap(({ login_mark }) => (login_mark === null ? [] : [login_mark])))]
}

async function accessTimes(call: Call, items: Items) {
  const logins = new Map(items.map((item) => [item.login_mark, item]))
  return (await Promise.all([...logins.values()].map((item) => lastDataAccess(call, item)))).flat()
}

/** Opaque to callers; positions count over all logins, so that it says nothing of what may be read with it. */
function encode(position: number): string {
  return Buffer.from(`1.${position}`).toString('base64url')
}

/** INVALID_FIELD for anything that `encode` did not write. */
function decode(cursor: string): number {
  const position = Number(/^1\.(\d{1,15})$/.exec(Buffer.from(cursor, 'base64url').toString('utf8'))?.[1])
  if (encode(position) === cursor) return position
  throw apiError('INVALID_FIELD', { message: 'cursor is not one that this endpoint has returned' })
}
