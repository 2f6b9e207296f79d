import { Type } from 'typebox'
import { Nullable, OneOf } from '@gingham/api-kit'
import { PartnerInsightsOptions } from './partner-insights.schema.ts'

export const ClientReportId = Type.Optional(Nullable(Type.String(), { description: 'Your own id of the report.' }))

export const BaseReportOptions = Type.Object(
  {
    days_requested: Type.Integer({ minimum: 1, maximum: 730, description: 'Days of history.' }),
    client_report_id: ClientReportId,
  },
  { title: 'LinkTokenCreateRequestBaseReport', description: 'Options of Base Report as part of `assets`.' },
)

export const CreditPartnerInsightsOptions = Type.Object(
  { days_requested: Type.Optional(Type.Integer({ minimum: 1, maximum: 730, description: 'Days of history.' })) },
  { title: 'LinkTokenCreateRequestCreditPartnerInsights', description: 'Options of Credit Partner Insights.' },
)

const CraBaseReport = Type.Object(
  {
    client_report_id: ClientReportId,
    gse_options: Type.Optional(
      Nullable(
        Type.Object(
          {
            report_types: Type.Array(OneOf(['VOA', 'EMPLOYMENT_REFRESH']), {
              description: 'Which reports are shared with a government-sponsored enterprise.',
            }),
          },
          { title: 'LinkTokenCreateRequestCraOptionsBaseReportGSEOptions' },
        ),
        { description: 'Reports for government-sponsored enterprises.' },
      ),
    ),
    require_identity: Type.Optional(
      Nullable(Type.Boolean(), { description: 'Whether a report without the holder’s identity fails.' }),
    ),
    home_lending_report_options: Type.Optional(
      Nullable(
        Type.Object(
          {
            reports_requested: Type.Array(OneOf(['VOA', 'EMPLOYMENT_REFRESH', 'INCOME']), {
              description: 'Which reports are made.',
            }),
            employment_refresh_options: Type.Optional(
              Nullable(
                Type.Object(
                  { days_requested: Type.Integer({ maximum: 731, description: 'Days of history.' }) },
                  { title: 'CraCheckReportCreateEmploymentRefreshOptions' },
                ),
                { description: 'Options of the employment refresh report.' },
              ),
            ),
          },
          { title: 'CraCheckReportHomeLendingReportOptions' },
        ),
        { description: 'Reports for home lending.' },
      ),
    ),
  },
  { title: 'LinkTokenCreateRequestCraOptionsBaseReport', description: 'Options of the base report.' },
)

export const IncomeInsightsFilter = Type.Object(
  {
    included_categories: Type.Array(Type.String(), { description: 'Kinds of income to count.' }),
    excluded_categories: Type.Optional(Type.Array(Type.String(), { description: 'Kinds of income to leave out.' })),
  },
  { title: 'IncomeInsightsFilter' },
)

const IncomeInsights = Type.Object(
  {
    income_insights_filter: Type.Optional(
      Nullable(IncomeInsightsFilter, { description: 'Which income counts; all of it unless given.' }),
    ),
    income_insights_version: Nullable(OneOf(['II2']), { description: 'Version of the insights.' }),
  },
  { title: 'LinkTokenCreateRequestCraOptionsIncomeInsights', description: 'Options of income insights.' },
)

export const CraOptions = Type.Object(
  {
    days_requested: Type.Integer({
      minimum: 1,
      maximum: 731,
      description: 'Days of history, up to 731. Fewer than 180 count as 180.',
    }),
    days_required: Type.Optional(
      Type.Integer({ minimum: 0, maximum: 184, description: 'Days of history without which no report is made.' }),
    ),
    client_report_id: ClientReportId,
    partner_insights: Type.Optional(PartnerInsightsOptions),
    base_report: Type.Optional(CraBaseReport),
    cashflow_insights: Type.Optional(
      Type.Object(
        {
          attributes_version: Type.Optional(
            Nullable(OneOf(['v1.0', 'v2.0', 'CFI1']), { description: 'Version of the attributes.' }),
          ),
        },
        { title: 'LinkTokenCreateRequestCraOptionsCashflowInsights', description: 'Options of cashflow insights.' },
      ),
    ),
    lend_score: Type.Optional(
      Type.Object(
        {
          lend_score_version: Type.Optional(
            Nullable(OneOf(['v1.0', 'v2.0', 'LS1']), { description: 'Version of the score.' }),
          ),
        },
        { title: 'LinkTokenCreateRequestCraOptionsLendScore', description: 'Options of the lend score.' },
      ),
    ),
    network_insights: Type.Optional(
      Type.Object(
        {
          network_insights_version: Type.Optional(
            Nullable(OneOf(['NI1']), { description: 'Version of the insights.' }),
          ),
        },
        { title: 'LinkTokenCreateRequestCraOptionsNetworkInsights', description: 'Options of network insights.' },
      ),
    ),
    include_investments: Type.Optional(
      Nullable(Type.Boolean(), { description: 'Whether investment accounts are read too.' }),
    ),
    income_insights: Type.Optional(IncomeInsights),
  },
  {
    title: 'LinkTokenCreateRequestCraOptions',
    description:
      'Options of consumer reports. Products whose names begin with `cra_` need these, or cra_report_parameter.',
  },
)

export const PermissiblePurpose = OneOf(
  [
    'ACCOUNT_REVIEW_CREDIT',
    'ACCOUNT_REVIEW_NON_CREDIT',
    'EXTENSION_OF_CREDIT',
    'LEGITIMATE_BUSINESS_NEED_TENANT_SCREENING',
    'LEGITIMATE_BUSINESS_NEED_OTHER',
    'WRITTEN_INSTRUCTION_PREQUALIFICATION',
    'WRITTEN_INSTRUCTION_OTHER',
    'ELIGIBILITY_FOR_GOVT_BENEFITS',
  ],
  {
    description: 'The legal ground of a consumer report. Required for, and only allowed with, `cra_` products.',
  },
)
