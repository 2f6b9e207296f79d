import type { LinkTokenCreateRequest } from './create-request.schema.ts'
import { findRequestProblem } from './request-problem.ts'
import type { Problem, Situation } from './rule.ts'

export const user = { client_user_id: 'person-1' }

type Fields = { [Key in keyof LinkTokenCreateRequest]?: LinkTokenCreateRequest[Key] | undefined }

/** A request that is right, but for these fields; undefined takes one out. */
export function makeRequest(fields: Fields = {}): LinkTokenCreateRequest {
  const all: Fields = {
    client_name: 'Wonderwallet',
    language: 'en',
    country_codes: ['US'],
    user,
    products: ['transactions'],
    ...fields,
  }
  const given = Object.entries(all).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given) as LinkTokenCreateRequest
}

/** What is wrong with such a request. */
export function problemOf(fields: Fields, situation: Partial<Situation> = {}): Problem | undefined {
  return findRequestProblem(makeRequest(fields), { environment: 'sandbox', today: '2026-03-15', ...situation })
}
