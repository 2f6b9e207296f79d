import { Type } from 'typebox'
import { Nullable } from '@gingham/api-kit'
import { defineEndpoint } from '../house/house.ts'
import { requireWebhookUrl } from '../item/index.ts'
import { exampleReportId, exampleReportToken } from './report.example.ts'
import { AssetReportUser } from './report.schema.ts'
import { mergeUser } from './report-user.ts'
import { AssetReportToken, DAYS_REQUESTED_MAX, NewReport } from './request.schema.ts'
import { requireHealthyItems } from './require-items.ts'
import { requireParent } from './require-report.ts'
import { startReport } from './start-report.ts'

const Options = Type.Object(
  {
    client_report_id: Type.Optional(Nullable(Type.String(), { description: 'Your id of the new report.' })),
    webhook: Type.Optional(Nullable(Type.String(), { description: 'Where the new report’s webhooks go.' })),
    user: Type.Optional(AssetReportUser),
  },
  { description: 'What is to be different from the old report. An empty text clears what the old report has.' },
)

export const refresh = defineEndpoint({
  path: '/asset_report/refresh',
  summary: 'Begins a new report of the same Items, with newer data',
  description:
    'The new report has its own token and id; the old one stays as it is. It asks for the same, leaves the same accounts out, and says the same of the user, unless told otherwise here. An old report that is not ready, or that failed, can be refreshed, too.',
  request: Type.Object({
    asset_report_token: AssetReportToken,
    days_requested: Type.Optional(
      Nullable(Type.Integer({ minimum: 0, maximum: DAYS_REQUESTED_MAX }), {
        description: 'Days of history; as many as in the old report unless given.',
      }),
    ),
    options: Type.Optional(Options),
  }),
  response: NewReport,
  errors: ['INVALID_PARENT', 'DATA_UNAVAILABLE'],
  examples: [
    {
      title: 'The same again, a month later',
      request: { asset_report_token: exampleReportToken },
      response: {
        asset_report_token: 'assets-sandbox-6a1d7c58-92ef-4b6f-8e0d-71c3e5a9b204',
        asset_report_id: 'c80b3c9a-5b7d-4a7f-b1de-2f40a6e9d7f5',
      },
    },
    {
      title: 'With more history, and without the old id',
      request: { asset_report_token: exampleReportToken, days_requested: 365, options: { client_report_id: '' } },
      response: { asset_report_token: exampleReportToken, asset_report_id: exampleReportId },
    },
  ],
  async handle(call, { asset_report_token, days_requested, options = {} }) {
    const parent = await requireParent(call, asset_report_token)
    const webhook = overridden(parent.webhook, options.webhook)
    if (webhook !== null) requireWebhookUrl(webhook, 'options.webhook')
    const user = mergeUser(parent.user, options.user)
    await requireHealthyItems(call, parent.item_ids)
    const { item_ids, excluded_account_ids, has_fast, has_investments, requires_all_items } = parent
    return startReport(call, {
      filtered_from: null,
      item_ids,
      excluded_account_ids,
      days_requested: days_requested ?? parent.days_requested,
      client_report_id: overridden(parent.client_report_id, options.client_report_id),
      webhook,
      user,
      has_fast,
      has_investments,
      requires_all_items,
    })
  },
})

/** What is given goes over what was known; an empty text clears it. */
function overridden(known: string | null, given: string | null | undefined): string | null {
  return given === '' ? null : (given ?? known)
}
