import { Type } from 'typebox'
import { exampleAnswer, presentReport, ReportAnswer, requireDocument } from '../../asset_report/index.ts'
import { defineEndpoint } from '../../house/house.ts'
import { exampleRelayToken, relayErrors, RelayToken, ReportType, requireRelay } from './relays.ts'

export const get = defineEndpoint({
  path: '/credit/relay/get',
  summary: 'A report that another team shares with yours',
  description: 'What `/asset_report/get` answers to the team that made the report. That team can use the token, too.',
  request: Type.Object({
    relay_token: RelayToken,
    report_type: ReportType,
    include_insights: Type.Optional(
      Type.Boolean({ default: false, description: 'Adds categories, merchants and places. Default false.' }),
    ),
  }),
  response: ReportAnswer,
  errors: relayErrors,
  examples: [
    {
      title: 'A report',
      request: { relay_token: exampleRelayToken, report_type: 'asset' },
      response: exampleAnswer,
    },
  ],
  readonly: true,
  async handle(call, { relay_token, include_insights }) {
    const { report } = await requireRelay(call, relay_token)
    return presentReport(await requireDocument(call, report), { include_insights })
  },
})
