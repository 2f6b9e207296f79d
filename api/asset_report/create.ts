import { Type } from 'typebox'
import { apiError, Nullable } from '@gingham/api-kit'
import { defineEndpoint } from '../house/house.ts'
import { AccessToken, exampleAccessToken, itemErrors, requireWebhookUrl } from '../item/index.ts'
import { exampleReportId, exampleReportToken, exampleUser } from './report.example.ts'
import { AssetReportUser } from './report.schema.ts'
import { mergeUser } from './report-user.ts'
import { AddOn, DAYS_REQUESTED_MAX, ITEMS_MAX, NewReport } from './request.schema.ts'
import { requireHealthyItems, requireItems } from './require-items.ts'
import { startReport } from './start-report.ts'

const Options = Type.Object(
  {
    client_report_id: Type.Optional(
      Nullable(Type.String(), { description: 'Your id of the report, for example of a loan application.' }),
    ),
    webhook: Type.Optional(Nullable(Type.String(), { description: 'Where the report’s webhooks go.' })),
    include_fast_report: Type.Optional(
      Nullable(Type.Boolean(), { description: 'Superseded by the add-on fast_assets, which it means.' }),
    ),
    products: Type.Optional(
      Type.Array(Type.String(), { description: 'Superseded by add_ons: `investments` means that add-on.' }),
    ),
    add_ons: Type.Optional(Type.Array(AddOn, { description: 'What the report is to have beyond the ordinary.' })),
    user: Type.Optional(AssetReportUser),
    require_all_items: Type.Optional(
      Nullable(Type.Boolean({ default: true }), {
        description:
          'Whether one Item that fails while the report is being made makes it fail. Default true. With false, one Item that works is enough, and warnings tell of the others.',
      }),
    ),
  },
  { description: 'How the report is to be made.' },
)

export const create = defineEndpoint({
  path: '/asset_report/create',
  summary: 'Begins a report of what somebody owns and owes',
  description:
    'Answers at once; the report is made afterwards. Wait for the webhook ASSETS: PRODUCT_READY, or call `/asset_report/get` until it stops answering PRODUCT_NOT_READY. The report shows its Items as they are when it is made, and never changes: for newer data, make another one with `/asset_report/refresh`. Every Item must have been linked with assets. An Item that is known to be unhealthy is answered at once, whatever `require_all_items` says.',
  request: Type.Object({
    access_tokens: Type.Optional(
      Type.Array(AccessToken, {
        minItems: 1,
        maxItems: ITEMS_MAX,
        description: `The Items to report on, 1 to ${ITEMS_MAX}.`,
      }),
    ),
    days_requested: Type.Integer({
      minimum: 0,
      maximum: DAYS_REQUESTED_MAX,
      description: `Days of history, 0 to ${DAYS_REQUESTED_MAX}, as far as the bank has them.`,
    }),
    options: Type.Optional(Options),
  }),
  response: NewReport,
  errors: [...itemErrors, 'ASSET_REPORT_ERROR.PRODUCT_NOT_ENABLED', 'DATA_UNAVAILABLE'],
  examples: [
    {
      title: 'Two months of one Item',
      request: { access_tokens: [exampleAccessToken], days_requested: 61 },
      response: { asset_report_token: exampleReportToken, asset_report_id: exampleReportId },
    },
    {
      title: 'For a loan, with a fast report first',
      request: {
        access_tokens: [exampleAccessToken],
        days_requested: 730,
        options: {
          client_report_id: 'loan-7781',
          webhook: 'https://app.example/webhooks',
          add_ons: ['fast_assets'],
          user: exampleUser,
        },
      },
      response: { asset_report_token: exampleReportToken, asset_report_id: exampleReportId },
    },
  ],
  async handle(call, { access_tokens, days_requested, options = {} }) {
    if (access_tokens === undefined) {
      throw apiError('MISSING_FIELDS', { message: 'the following required fields are missing: access_tokens' })
    }
    const { client_report_id = null, webhook = null, add_ons = [], products = [] } = options
    if (webhook !== null) requireWebhookUrl(webhook, 'options.webhook')
    const user = mergeUser({}, options.user)
    const item_ids = await requireItems(call, access_tokens)
    await requireHealthyItems(call, item_ids)
    return startReport(call, {
      filtered_from: null,
      item_ids,
      excluded_account_ids: [],
      days_requested,
      client_report_id,
      webhook,
      user,
      has_fast: add_ons.includes('fast_assets') || options.include_fast_report === true,
      has_investments: add_ons.includes('investments') || products.includes('investments'),
      requires_all_items: options.require_all_items ?? true,
    })
  },
})
