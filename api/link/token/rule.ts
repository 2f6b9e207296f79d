import type { LinkTokenCreateRequest } from './create-request.schema.ts'

/** What the rules may know besides the request. */
export interface Situation {
  environment: 'sandbox' | 'development' | 'production'
  /** YYYY-MM-DD, UTC. */
  today: string
}

export type RuleError =
  | 'MISSING_FIELDS'
  | 'INVALID_FIELD'
  | 'INVALID_CONFIGURATION'
  | 'INVALID_PRODUCT'
  | 'INVALID_LINK_CUSTOMIZATION'

/** What is wrong with a request: the error to answer, and a message that names the field. */
export interface Problem {
  error: RuleError
  message: string
}

/** Undefined when all is well. Pure: looks nothing up. */
export type Rule = (request: LinkTokenCreateRequest, situation: Situation) => Problem | undefined

export const invalidField = (message: string): Problem => ({ error: 'INVALID_FIELD', message })
export const invalidConfiguration = (message: string): Problem => ({ error: 'INVALID_CONFIGURATION', message })

/** The first rule that is broken decides. */
export function firstProblem(
  rules: readonly Rule[],
  request: LinkTokenCreateRequest,
  situation: Situation,
): Problem | undefined {
  for (const rule of rules) {
    const problem = rule(request, situation)
    if (problem !== undefined) return problem
  }
  return undefined
}
