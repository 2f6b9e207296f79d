import type { CreditSteps } from '../../protocol.ts'
import { madeIn, tokenOf, userOf, type StepContext, type StepsOf } from '../step-context.ts'
import { keepFile, keepName } from '../visits.ts'

const REPORT_DAYS = 61

/** What lenders ask for: reports on assets, statements, income and employment. */
export const creditSteps: StepsOf<keyof CreditSteps> = {
  async create_asset_report({ client, visit, webhook_url }) {
    const { asset_report_id, asset_report_token } = await client.assetReport.create({
      access_tokens: [tokenOf(visit)],
      days_requested: REPORT_DAYS,
      options: webhook_url === null ? {} : { webhook: webhook_url },
    })
    // The webhook PRODUCT_READY names the id; the report opens with the token.
    keepName(visit, asset_report_id)
    visit.made.asset_report_token = asset_report_token
    return { asset_report_id }
  },

  get_asset_report: ({ client, visit }) =>
    client.assetReport.get({ asset_report_token: madeIn(visit, 'asset_report_token') }),

  async open_asset_report(context) {
    const asset_report_token = madeIn(context.visit, 'asset_report_token')
    return keepPdf(context, await context.client.assetReport.pdf.get({ asset_report_token }))
  },

  list_statements: ({ client, visit }) => client.statements.list({ access_token: tokenOf(visit) }),

  async open_statement(context, { statement_id }) {
    const { client, visit } = context
    return keepPdf(context, await client.statements.download({ access_token: tokenOf(visit), statement_id }))
  },

  get_bank_income: async (context) => context.client.credit.bankIncome.get(await userOf(context)),

  async open_bank_income(context) {
    return keepPdf(context, await context.client.credit.bankIncome.pdf.get(await userOf(context)))
  },

  get_payroll_income: async (context) => context.client.credit.payrollIncome.get(await userOf(context)),

  get_employment: async (context) => context.client.credit.employment.get(await userOf(context)),
}

/** The browser never sees a token, so it cannot fetch a file of the API itself: the server keeps the file for it. */
async function keepPdf(
  { visit, makeId }: StepContext,
  file: { bytes(): Promise<Uint8Array>; contentType: string },
): Promise<{ url: string }> {
  return { url: keepFile(visit, makeId(), { bytes: await file.bytes(), content_type: file.contentType }) }
}
