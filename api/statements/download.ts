import { createHash } from 'node:crypto'
import { Type } from 'typebox'
import { apiError, Binary, BinaryResponse } from '@gingham/api-kit'
import { defineEndpoint } from '../house/house.ts'
import { AccessToken, exampleAccessToken } from '../item/index.ts'
import { renderStatement } from './render-statement.ts'
import { requireStatements, statementErrors } from './require-statements.ts'
import { exampleStatementId } from './statement.example.ts'
import { findStatement } from './statements.store.ts'

export const download = defineEndpoint({
  path: '/statements/download',
  summary: 'A statement as a PDF',
  description:
    'The header `Plaid-Content-Hash` has the SHA-256 of the file, in hexadecimal, to see that it arrived whole; `Plaid-Request-ID` has the id of the request. The same statement gives the same bytes. Errors are JSON, as everywhere.',
  request: Type.Object({
    access_token: AccessToken,
    statement_id: Type.String({ description: 'The statement, from `/statements/list`.' }),
  }),
  response: BinaryResponse('application/pdf', 'The statement, in pages of US Letter size.'),
  errors: [...statementErrors],
  examples: [
    {
      title: 'A statement',
      request: { access_token: exampleAccessToken, statement_id: exampleStatementId },
      response: '%PDF-1.7',
    },
  ],
  readonly: true,
  async handle(call, { access_token, statement_id }) {
    const { db, house } = call
    const { item_id } = await requireStatements(call, access_token)
    const statement = await findStatement(db, house.sealer, item_id, statement_id)
    if (statement === undefined) {
      throw apiError('INVALID_FIELD', { message: 'statement_id must be one that /statements/list has for this Item' })
    }
    const { facts } = statement
    const logo = house.sources.findInstitution(facts.institution.institution_id)?.logo
    const bytes = await renderStatement(facts, logo)
    return new Binary(bytes, { 'plaid-content-hash': createHash('sha256').update(bytes).digest('hex') })
  },
})
