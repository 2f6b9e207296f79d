import { Type } from 'typebox'
import { Binary, BinaryResponse } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { presentReport } from '../present-report.ts'
import { exampleReportToken } from '../report.example.ts'
import { AssetReportToken, HistoryOptions } from '../request.schema.ts'
import { reportErrors, requireDocument, requireReport } from '../require-report.ts'
import { renderReport } from './render-report.ts'

export const get = defineEndpoint({
  path: '/asset_report/pdf/get',
  summary: 'An asset report as a PDF',
  description:
    'What `/asset_report/get` answers, as a document to hand on: whom it is about, each account with its owners, a chart of its balances, and its transactions. The same report gives the same bytes. Errors are JSON, as everywhere.',
  request: Type.Object({ asset_report_token: AssetReportToken, options: Type.Optional(HistoryOptions) }),
  response: BinaryResponse('application/pdf', 'The report, in pages of US Letter size.'),
  errors: [...reportErrors],
  examples: [
    { title: 'The whole report', request: { asset_report_token: exampleReportToken }, response: '%PDF-1.7' },
    {
      title: 'No more than the last two months',
      request: { asset_report_token: exampleReportToken, options: { days_to_include: 60 } },
      response: '%PDF-1.7',
    },
  ],
  readonly: true,
  async handle(call, { asset_report_token, options }) {
    const answer = await requireDocument(call, await requireReport(call, asset_report_token))
    return new Binary(await renderReport(presentReport(answer, { days_to_include: options?.days_to_include })))
  },
})
