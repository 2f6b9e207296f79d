import { Type } from 'typebox'
import { Nullable } from '@gingham/api-kit'
import { exampleReportId, requireHealthyItems, startReport } from '../../asset_report/index.ts'
import { defineEndpoint } from '../../house/house.ts'
import { requireWebhookUrl } from '../../item/index.ts'
import { createRelay, exampleRelayToken, RelayToken, ReportType, requireRelay } from './relays.ts'

export const refresh = defineEndpoint({
  path: '/credit/relay/refresh',
  summary: 'Begins a new report of what is shared, with newer data',
  description:
    'As `/asset_report/refresh`, for the team that the report is shared with. The new report belongs to the team that shares the old one, and is shared with a token of its own; the old one stays as it is.',
  request: Type.Object({
    relay_token: RelayToken,
    report_type: ReportType,
    webhook: Type.Optional(
      Nullable(Type.String(), { description: 'Where the new report’s webhooks go: ASSETS: PRODUCT_READY or ERROR.' }),
    ),
  }),
  response: Type.Object({
    relay_token: RelayToken,
    asset_report_id: Type.Optional(Type.String({ description: 'Id of the new report; webhooks carry it.' })),
  }),
  errors: ['DATA_UNAVAILABLE'],
  examples: [
    {
      title: 'A month later',
      request: { relay_token: exampleRelayToken, report_type: 'asset', webhook: 'https://lender.example/webhooks' },
      response: {
        relay_token: 'credit-relay-sandbox-0a94e1f7-6c2b-4d58-b1e3-8f75c2d9a406',
        asset_report_id: exampleReportId,
      },
    },
  ],
  async handle(call, { relay_token, webhook = null }) {
    if (webhook !== null) requireWebhookUrl(webhook, 'webhook')
    const { report, owner, secondary_client_id } = await requireRelay(call, relay_token)
    await requireHealthyItems(call, report.item_ids)
    const { item_ids, excluded_account_ids, days_requested, client_report_id, user } = report
    const { has_fast, has_investments, requires_all_items } = report
    const { asset_report_id } = await startReport(
      { ...call, team: owner },
      {
        filtered_from: null,
        item_ids,
        excluded_account_ids,
        days_requested,
        client_report_id,
        webhook,
        user,
        has_fast,
        has_investments,
        requires_all_items,
      },
    )
    return { relay_token: await createRelay(call, { owner, asset_report_id, secondary_client_id }), asset_report_id }
  },
})
