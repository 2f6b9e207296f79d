import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import { defineEndpoint } from '../house/house.ts'
import { presentReport } from './present-report.ts'
import { exampleAnswer, exampleAnswerWithInsights, exampleReportToken } from './report.example.ts'
import { ReportAnswer } from './report.schema.ts'
import { AssetReportToken, HistoryOptions } from './request.schema.ts'
import { reportErrors, requireDocument, requireNamedReport } from './require-report.ts'

export const get = defineEndpoint({
  path: '/asset_report/get',
  summary: 'An asset report',
  description:
    'Every call answers the same, however the Items change, and after `/item/remove`, too. `include_insights` adds what was made of each transaction: category, merchant, place. `fast_report` answers the forerunner of a report that was made with the add-on fast_assets: balances and owners, and no history.',
  request: Type.Object({
    asset_report_token: Type.Optional(AssetReportToken),
    user_token: Type.Optional(
      Type.String({
        description:
          'In place of the report’s token, a user’s: the report on Items of this user alone that was asked for last.',
      }),
    ),
    include_insights: Type.Optional(
      Type.Boolean({ default: false, description: 'Adds categories, merchants and places. Default false.' }),
    ),
    fast_report: Type.Optional(
      Type.Boolean({
        default: false,
        description: 'Answers the fast version. Default false. Only for reports that were made with fast_assets.',
      }),
    ),
    options: Type.Optional(HistoryOptions),
  }),
  response: ReportAnswer,
  // DIFFERENCE: every team is enabled for insights, so INSIGHTS_NOT_ENABLED is never answered.
  errors: ['INVALID_USER_TOKEN', 'USER_NOT_FOUND', ...reportErrors],
  examples: [
    { title: 'A report', request: { asset_report_token: exampleReportToken }, response: exampleAnswer },
    {
      title: 'A report with insights',
      request: { asset_report_token: exampleReportToken, include_insights: true },
      response: exampleAnswerWithInsights,
    },
  ],
  readonly: true,
  async handle(call, { asset_report_token, user_token, include_insights, fast_report = false, options }) {
    const report = await requireNamedReport(call, { asset_report_token, user_token })
    if (fast_report && !report.has_fast) {
      throw apiError('INVALID_FIELD', { message: 'fast_report: the report was made without the add-on fast_assets' })
    }
    const answer = await requireDocument(call, report, fast_report ? 'FAST' : 'FULL')
    return presentReport(answer, { include_insights, days_to_include: options?.days_to_include })
  },
})
