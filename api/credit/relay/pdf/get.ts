import { Type } from 'typebox'
import { Binary, BinaryResponse } from '@gingham/api-kit'
import { presentReport, renderReport, requireDocument } from '../../../asset_report/index.ts'
import { defineEndpoint } from '../../../house/house.ts'
import { exampleRelayToken, relayErrors, RelayToken, ReportType, requireRelay } from '../relays.ts'

export const get = defineEndpoint({
  path: '/credit/relay/pdf/get',
  summary: 'A report that another team shares with yours, as a PDF',
  description:
    'What `/asset_report/pdf/get` answers to the team that made the report, to the byte. Errors are JSON, as everywhere.',
  request: Type.Object({ relay_token: RelayToken, report_type: ReportType }),
  response: BinaryResponse('application/pdf', 'The report, in pages of US Letter size.'),
  errors: relayErrors,
  examples: [
    {
      title: 'A report',
      request: { relay_token: exampleRelayToken, report_type: 'asset' },
      response: '%PDF-1.7',
    },
  ],
  readonly: true,
  async handle(call, { relay_token }) {
    const { report } = await requireRelay(call, relay_token)
    return new Binary(await renderReport(presentReport(await requireDocument(call, report), {})))
  },
})
