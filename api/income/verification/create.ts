import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { itemErrors, requireItem, requireWebhookUrl } from '../../item/index.ts'
import { findPrecheck, insertVerification } from '../../payroll/index.ts'

export const create = defineEndpoint({
  path: '/income/verification/create',
  summary: 'Begins a verification of income, as before there were users',
  description:
    'Deprecated: make a user with `/user/create` and name it in `/link/token/create` instead. Put the id into `income_verification.income_verification_id` of the link token; the Item that Link makes then answers for this verification.',
  request: Type.Object({
    webhook: Type.String({ description: 'Where webhooks go when the link token names no other address.' }),
    precheck_id: Type.Optional(Type.String({ description: 'From `/income/verification/precheck`.' })),
    options: Type.Optional(
      Type.Object(
        {
          access_tokens: Type.Optional(
            Type.Array(Type.String(), { description: 'Items of the person whose transactions may show who pays.' }),
          ),
        },
        { title: 'IncomeVerificationCreateRequestOptions', description: 'What to compare with.' },
      ),
    ),
  }),
  response: Type.Object({ income_verification_id: Type.String({ description: 'Id of the verification.' }) }),
  errors: [...itemErrors, 'INCOME_VERIFICATION_NOT_FOUND'],
  examples: [
    {
      title: 'A verification',
      request: { webhook: 'https://app.example/webhooks' },
      response: { income_verification_id: 'f2c8b1de-70f4-4a0e-9b3d-5a6e8c1d7f20' },
    },
  ],
  async handle(call, { webhook, precheck_id, options }) {
    const { db, house, team, now_ms } = call
    requireWebhookUrl(webhook, 'webhook')
    for (const access_token of options?.access_tokens ?? []) await requireItem(call, access_token)
    if (precheck_id !== undefined && (await findPrecheck(db, team, precheck_id)) === undefined) {
      throw apiError('INCOME_VERIFICATION_NOT_FOUND', { message: 'there is no precheck of this id' })
    }
    const income_verification_id = house.ids.uuid()
    const { client_id, environment } = team
    await insertVerification(db, {
      income_verification_id,
      client_id,
      environment,
      webhook,
      precheck_id: precheck_id ?? null,
      created_ms: now_ms,
    })
    return { income_verification_id }
  },
})
