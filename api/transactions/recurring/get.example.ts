import type { EndpointExample } from '@gingham/api-kit'
import { exampleCreditCard } from '../../accounts/index.ts'
import { exampleAccessToken } from '../../item/index.ts'
import { exampleSalary, exampleSubscription } from './stream.example.ts'

export const recurringExamples: readonly EndpointExample[] = [
  {
    title: 'A salary and a subscription',
    request: { access_token: exampleAccessToken },
    response: {
      inflow_streams: [exampleSalary],
      outflow_streams: [exampleSubscription],
      updated_datetime: '2026-03-14T06:00:00Z',
      personal_finance_category_version: 'v2',
    },
  },
  {
    title: 'One account',
    request: { access_token: exampleAccessToken, account_ids: [exampleCreditCard.account_id] },
    response: {
      inflow_streams: [],
      outflow_streams: [exampleSubscription],
      updated_datetime: '2026-03-14T06:00:00Z',
      personal_finance_category_version: 'v2',
    },
  },
]
