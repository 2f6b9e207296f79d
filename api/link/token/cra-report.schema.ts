import { Type } from 'typebox'
import { Nullable, OneOf } from '@gingham/api-kit'
import { ClientReportId, IncomeInsightsFilter } from './check-options.schema.ts'

const ReportProductOptions = Type.Object(
  {
    require_identity: Type.Optional(
      Nullable(Type.Boolean(), { description: 'Whether a base report without the holder’s identity fails.' }),
    ),
    income_insights_filter: Type.Optional(
      Nullable(IncomeInsightsFilter, { description: 'Which income counts; all of it unless given.' }),
    ),
    variants: Type.Optional(
      Type.Array(OneOf(['GENERALIST', 'AUTO', 'MORTGAGE', 'SHORT_TERM_LOANS', 'ARC']), {
        description: 'Which lend scores are made.',
      }),
    ),
  },
  { title: 'CraReportProductOptions', description: 'Options of the product.' },
)

const ReportProduct = Type.Object(
  {
    product: OneOf(
      [
        'cra_base_report',
        'cra_cashflow_insights',
        'cra_home_lending',
        'cra_income_complete',
        'cra_income_insights',
        'cra_lend_score',
        'cra_lend_score_complete',
        'cra_network_insights',
        'cra_qualify',
      ],
      { description: 'What is made.' },
    ),
    version: Type.String({ description: 'Its version.' }),
    options: Type.Optional(ReportProductOptions),
  },
  { title: 'CraReportProduct', description: 'A part of the report.' },
)

/** Newer than `cra_options`, and in place of it. */
export const CraReportParameter = Type.Object(
  {
    scope: OneOf(['PLAID_NETWORK', 'CLIENT_USER'], {
      description: 'Whether the report is about all that is known of the person, or about the Items linked with you.',
    }),
    decision_stage: OneOf(['PREQUALIFICATION', 'DECISIONING', 'SERVICING'], {
      description: 'What the report is to decide.',
    }),
    client_report_id: ClientReportId,
    days_requested: Type.Optional(
      Nullable(Type.Integer({ minimum: 0, maximum: 731 }), {
        description: 'Days of history, up to 731. Fewer than 180 count as 180.',
      }),
    ),
    days_required: Type.Optional(
      Nullable(Type.Integer({ minimum: 0, maximum: 184 }), {
        description: 'Days of history without which no report is made.',
      }),
    ),
    include_investments: Type.Optional(
      Nullable(Type.Boolean(), { description: 'Whether investment accounts are read too.' }),
    ),
    include_identity_match: Type.Optional(
      Nullable(Type.Boolean(), { description: 'Whether owners are compared with the person. Default false.' }),
    ),
    products: Type.Optional(Type.Array(ReportProduct, { description: 'What is made.' })),
  },
  {
    title: 'LinkTokenCreateRequestCraReportParameter',
    description: 'Options of a consumer report, in place of cra_options.',
  },
)
