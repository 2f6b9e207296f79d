import { Type } from 'typebox'
import { Binary, BinaryResponse, Nullable } from '@gingham/api-kit'
import { defineEndpoint } from '../../../house/house.ts'
import { exampleAccessToken } from '../../../item/index.ts'
import { packDocuments } from '../../../payroll/index.ts'
import { namesVerification, requireVerified, verificationErrors } from '../../require-verified.ts'

export const download = defineEndpoint({
  path: '/income/verification/documents/download',
  summary: 'The documents of a verification, as a ZIP',
  description:
    'Deprecated: `/credit/payroll_income/get` gives an address for each document. Pay stubs and tax forms of a payroll provider are PDFs; documents that the person has uploaded are as they were.',
  request: Type.Object({
    ...namesVerification,
    document_id: Type.Optional(
      Nullable(Type.String(), { description: 'Only this document. All of them unless given.' }),
    ),
  }),
  response: BinaryResponse('application/zip', 'An archive of the documents.'),
  errors: [...verificationErrors, 'INCOME_VERIFICATION_DOCUMENT_NOT_FOUND'],
  examples: [
    { title: 'All of them', request: { access_token: exampleAccessToken }, response: 'PK' },
    {
      title: 'One of them',
      request: { access_token: exampleAccessToken, document_id: 'Hc3vN8yTqXr5WkLz2mPj9sBd7fGe4aUo6KiR1' },
      response: 'PK',
    },
  ],
  readonly: true,
  async handle(call, { document_id, ...names }) {
    const { item } = await requireVerified(call, names)
    return new Binary(await packDocuments(call.house, item, document_id ?? null))
  },
})
