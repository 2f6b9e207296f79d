import { Type } from 'typebox'
import { apiError, CivilDate, Nullable, OneOf } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { AccessToken, exampleAccessToken, itemErrors, requireItem } from '../../item/index.ts'
import { findPayroll } from '../../payroll/index.ts'

const text = (description: string) => Type.Optional(Nullable(Type.String(), { description }))

const Employment = Type.Object(
  {
    status: Type.Optional(
      Nullable(OneOf(['EMPLOYMENT_STATUS_ACTIVE', 'EMPLOYMENT_STATUS_INACTIVE']), {
        description: 'Whether it goes on.',
      }),
    ),
    start_date: Type.Optional(Nullable(CivilDate('First day.'), { description: 'First day.' })),
    end_date: Type.Optional(Nullable(CivilDate('Last day.'), { description: 'Last day; null while it goes on.' })),
    employer: Type.Optional(
      Type.Object({ name: text('Name.') }, { title: 'EmployerVerification', description: 'The employer.' }),
    ),
    title: text('What the person is there.'),
    platform_ids: Type.Optional(
      Type.Object(
        {
          employee_id: text('Number of the employee.'),
          payroll_id: text('Number of the payroll.'),
          position_id: text('Number of the position.'),
        },
        { title: 'PlatformIds', description: 'How the payroll provider knows them.' },
      ),
    ),
  },
  { title: 'EmploymentVerification', description: 'One employment.' },
)

export const get = defineEndpoint({
  path: '/employment/verification/get',
  summary: 'The employments of an Item, as before there were users',
  description: 'Deprecated: use `/credit/employment/get`. What the payroll provider of one Item tells of employments.',
  request: Type.Object({ access_token: AccessToken }),
  response: Type.Object({ employments: Type.Array(Employment, { description: 'What the provider tells.' }) }),
  errors: [...itemErrors, 'EMPLOYMENT_NOT_FOUND', 'INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY'],
  examples: [
    {
      title: 'One job',
      request: { access_token: exampleAccessToken },
      response: {
        employments: [
          {
            status: 'EMPLOYMENT_STATUS_ACTIVE',
            start_date: '2021-03-16',
            end_date: null,
            employer: { name: 'Gingham Mills' },
            title: 'Textile Designer',
            platform_ids: { employee_id: '4417208', payroll_id: '9023116', position_id: '2210' },
          },
        ],
      },
    },
  ],
  readonly: true,
  async handle(call, { access_token }) {
    const { item_id } = await requireItem(call, access_token)
    const stored = await findPayroll(call.db, call.house.sealer, item_id)
    if (stored?.status === 'PROCESSING') throw apiError('INCOME_VERIFICATION_ERROR.PRODUCT_NOT_READY')
    const employments = (stored?.payroll?.accounts ?? []).flatMap(({ employment }) => employment ?? [])
    if (employments.length === 0) throw apiError('EMPLOYMENT_NOT_FOUND')
    return {
      employments: employments.map(({ status, start_date, end_date, employer, title, platform_ids }) => ({
        status: status === 'ACTIVE' ? ('EMPLOYMENT_STATUS_ACTIVE' as const) : ('EMPLOYMENT_STATUS_INACTIVE' as const),
        start_date,
        end_date,
        employer,
        title,
        platform_ids,
      })),
    }
  },
})
