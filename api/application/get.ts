import { Type } from 'typebox'
import { apiError, CivilDate, Nullable } from '@gingham/api-kit'
import { defineEndpoint, type Call } from '../house/house.ts'
import { ApplicationId, findSeededApplication } from '../item/index.ts'
import { applicationIdOf, ownApplication, seededApplication, type NamedApplication } from './application-names.ts'

const text = (description: string) => Nullable(Type.String(), { description })

const Application = Type.Object(
  {
    application_id: ApplicationId,
    name: Type.String({ description: 'Name of the application.' }),
    display_name: text('Its name as people are shown it; null where nothing else is known.'),
    join_date: CivilDate('Since when it has been here.'),
    logo_url: text('Where its logo is.'),
    application_url: text('Its website.'),
    reason_for_access: text('Why it reads data, in its own words.'),
    use_case: text('What it does, broadly.'),
    company_legal_name: text('Legal name of the company behind it.'),
    city: text('City of the company.'),
    region: text('State or region of the company.'),
    postal_code: text('Postal code of the company.'),
    country_code: text('Country of the company.'),
  },
  { title: 'Application', description: 'An application. What nobody has told this server is null.' },
)

const nothingTold = {
  logo_url: null,
  application_url: null,
  reason_for_access: null,
  use_case: null,
  company_legal_name: null,
  city: null,
  region: null,
  postal_code: null,
  country_code: null,
} as const

export const get = defineEndpoint({
  path: '/application/get',
  summary: 'Who an application is',
  description:
    'For institutions that show their customers who reads their data. A team can look up itself, and the applications that it has made up with `/sandbox/item/application/seed`; other ids answer INVALID_FIELD.',
  request: Type.Object({ application_id: ApplicationId }),
  response: Type.Object({ application: Application }),
  errors: [],
  examples: [
    {
      title: 'The team itself',
      request: { application_id: 'qkQ7vLBvYzfnpR3HhyAbvM1PsTeWZ2oKJ6xGd' },
      response: {
        application: {
          application_id: 'qkQ7vLBvYzfnpR3HhyAbvM1PsTeWZ2oKJ6xGd',
          name: 'Wonderwallet',
          display_name: 'Wonderwallet',
          join_date: '2026-01-10',
          ...nothingTold,
        },
      },
    },
  ],
  readonly: true,
  async handle(call, { application_id }) {
    const found = await findApplication(call, application_id)
    if (found === undefined) throw apiError('INVALID_FIELD', { message: 'application_id is not known' })
    return { application: { ...found, display_name: found.name, ...nothingTold } }
  },
})

async function findApplication(
  { db, house, team }: Call,
  application_id: string,
): Promise<NamedApplication | undefined> {
  if (application_id === applicationIdOf(house.ids, team)) return ownApplication(db, house.ids, team)
  const seeded = await findSeededApplication(db, team, application_id)
  return seeded === undefined ? undefined : seededApplication(application_id, seeded.seeded_ms ?? 0)
}
