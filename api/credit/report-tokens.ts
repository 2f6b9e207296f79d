import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'

/** One of each kind at most; asset reports are the one kind that there is. */
export const ReportTokens = Type.Array(Type.String(), {
  minItems: 1,
  description: 'Tokens of reports, of each kind one at most. Asset reports are the one kind that can be shared.',
})

/** The token of the asset report among those of a request. INVALID_FIELD unless there is one, and nothing else. */
export function requireAssetReportToken(report_tokens: readonly string[]): string {
  const [token, ...others] = report_tokens
  if (token === undefined || others.length > 0) {
    throw apiError('INVALID_FIELD', { message: 'report_tokens: name one asset report' })
  }
  return token
}
