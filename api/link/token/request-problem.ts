import { findProductListProblem } from '../../product-lists.ts'
import { languages } from './countries.data.ts'
import type { LinkTokenCreateRequest } from './create-request.schema.ts'
import { destinationRules } from './destination-rules.ts'
import { isUpdateMode } from './mode.ts'
import { modeRules } from './mode-rules.ts'
import { optionRules } from './option-rules.ts'
import { firstProblem, invalidField, type Problem, type Rule, type Situation } from './rule.ts'
import { userRules } from './user-rules.ts'

const languageIsSpoken: Rule = ({ language }) =>
  languages.includes(language) ? undefined : invalidField(`language must be one of: ${languages.join(', ')}`)

const productsGoTogether: Rule = (request) =>
  findProductListProblem(request, {
    update_mode: isUpdateMode(request),
    income_source_types: request.income_verification?.income_source_types ?? [],
  })

const rules: readonly Rule[] = [
  ...userRules,
  languageIsSpoken,
  ...destinationRules,
  productsGoTogether,
  ...modeRules,
  ...optionRules,
]

/**
 * What is wrong with a request whose shape is right, or undefined when Link can be opened with it. The order is that
 * in which a reader would ask: who, in what language, leading where, for which products, in which mode, with which
 * options. Plaid's own order is not documented.
 *
 * DIFFERENCE: an options object of the wrong shape is answered before this, by the name of the wrong field
 * (MISSING_FIELDS, UNKNOWN_FIELDS, INVALID_FIELD); INVALID_CONFIGURATION is left for objects that say nothing usable.
 */
export function findRequestProblem(request: LinkTokenCreateRequest, situation: Situation): Problem | undefined {
  return firstProblem(rules, request, situation)
}
