import { Type } from 'typebox'
import { Nullable } from '@gingham/api-kit'
import { exampleReportToken, reportErrors, requireParent, requireReady } from '../../asset_report/index.ts'
import { defineEndpoint } from '../../house/house.ts'
import { requireWebhookUrl } from '../../item/index.ts'
import { ReportTokens, requireAssetReportToken } from '../report-tokens.ts'
import { createRelay, exampleRelayToken, RelayToken } from './relays.ts'

export const create = defineEndpoint({
  path: '/credit/relay/create',
  summary: 'Shares a report with another team',
  description:
    'Hand the token to the other team, which reads and refreshes the report with it and with its own keys. Make one for each team: each can be removed by itself.',
  request: Type.Object({
    report_tokens: ReportTokens,
    secondary_client_id: Type.String({ minLength: 1, description: 'The client_id of the other team.' }),
    webhook: Type.Optional(
      Nullable(Type.String(), {
        description: 'For webhooks on what the other team does. There are none yet: it is checked, and not used.',
      }),
    ),
  }),
  response: Type.Object({ relay_token: RelayToken }),
  errors: [...new Set(['INVALID_PARENT', ...reportErrors] as const)],
  examples: [
    {
      title: 'For a lender',
      request: { report_tokens: [exampleReportToken], secondary_client_id: '5f1c8e0b7a3d4e2f9b6a0c1d' },
      response: { relay_token: exampleRelayToken },
    },
  ],
  async handle(call, { report_tokens, secondary_client_id, webhook = null }) {
    // DIFFERENCE: Plaid tells this address when the report is read; what such a webhook says is not public.
    if (webhook !== null) requireWebhookUrl(webhook, 'webhook')
    const report = await requireParent(call, requireAssetReportToken(report_tokens))
    requireReady(report)
    const { asset_report_id } = report
    return { relay_token: await createRelay(call, { owner: call.team, asset_report_id, secondary_client_id }) }
  },
})
