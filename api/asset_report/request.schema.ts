import { Type, type Static } from 'typebox'
import { Nullable, OneOf } from '@gingham/api-kit'

/** Source: https://plaid.com/docs/api/products/assets/#asset_reportcreate */
export const DAYS_REQUESTED_MAX = 731
export const ITEMS_MAX = 99

export const AssetReportToken = Type.String({
  description: 'The token of a report, from `/asset_report/create`, `/asset_report/refresh` or `/asset_report/filter`.',
})

export const AuditCopyToken = Type.String({
  description: 'The token of an audit copy, from `/asset_report/audit_copy/create`.',
})

export const NewReport = Type.Object({
  asset_report_token: Type.String({ description: 'Opens the report once it is made. Keep it.' }),
  asset_report_id: Type.String({ description: 'Id of the report, a UUID; webhooks carry it.' }),
})

export const AddOn = OneOf(['investments', 'fast_assets'], {
  description:
    'fast_assets: a fast report with balances and owners comes first. investments: holdings of investment accounts.',
})

/** How much of a report’s history to answer with. */
export const HistoryOptions = Type.Object(
  {
    days_to_include: Type.Optional(
      Nullable(Type.Integer({ minimum: 0, maximum: DAYS_REQUESTED_MAX }), {
        description: 'At most this many days of history. All that the report has unless given.',
      }),
    ),
  },
  { description: 'How much of the report to answer with.' },
)
export type HistoryOptions = Static<typeof HistoryOptions>
