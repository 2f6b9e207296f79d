import { Type } from 'typebox'
import { Nullable, OneOf } from '@gingham/api-kit'

/**
 * A version of a partner's model. The reference spells most of them as numbers, the official client as strings, and
 * its enums have a member "null": all of them are taken.
 */
function ModelVersion<const Names extends readonly string[]>(names: Names, description: string) {
  const numbers = names.map(Number).filter((number) => !Number.isNaN(number))
  const spellings = [OneOf([...names, 'null'] as const), Type.Enum<number[]>(numbers), Type.Null()] as const
  return Type.Optional(Type.Union([...spellings], { description }))
}

const PrismVersions = Type.Object(
  {
    firstdetect: ModelVersion(['3'], 'Version of FirstDetect.'),
    detect: ModelVersion(['4.1', '4'], 'Version of Detect.'),
    cashscore: ModelVersion(['4.1', '4', '3_lite', '3'], 'Version of CashScore.'),
    extend: ModelVersion(['4.1', '4'], 'Version of Extend.'),
    insights: ModelVersion(['4.1', '4', '3'], 'Version of Insights.'),
  },
  { title: 'PrismVersions', description: 'Which of Prism Data’s models are asked.' },
)

const ReasonCode = Type.Optional(Nullable(Type.String(), { description: 'Deprecated: use reason_codes.' }))

const BaseFicoScore = Type.Object(
  {
    bureau: OneOf(['EQUIFAX', 'EXPERIAN', 'TRANSUNION'], { description: 'Bureau of the score.' }),
    score: Type.Integer({ description: 'The score.' }),
    reason_codes: Type.Optional(
      Type.Array(Type.String(), { maxItems: 4, description: 'Why the score is what it is.' }),
    ),
    reason_code_1: ReasonCode,
    reason_code_2: ReasonCode,
    reason_code_3: ReasonCode,
    reason_code_4: ReasonCode,
    did_inquiries_adversely_affect_score: Type.Optional(
      Nullable(Type.Boolean(), { description: 'Whether inquiries made it worse.' }),
    ),
    base_fico_score_version: OneOf(['8', '9', '10', '10T'], { description: 'Version of the score.' }),
  },
  { title: 'CraPartnerInsightsBaseFicoScore', description: 'The score that UltraFICO starts from.' },
)

const FicoInput = Type.Object(
  {
    fico_lender_id: Type.String({ description: 'The lender, as FICO knows it.' }),
    lender_application_id: Type.String({ description: 'The lender’s id of the application.' }),
    ultrafico_score_requests: Type.Array(
      Type.Object(
        {
          ultrafico_score_version: OneOf(['1.0'], { description: 'Version of the score.' }),
          fico_scoring_request_id: Type.Optional(Type.String({ description: 'FICO’s id of the request.' })),
          request_correlation_id: Type.Optional(Type.String({ description: 'Your own id of the request.' })),
          base_fico_score: BaseFicoScore,
        },
        { title: 'CraPartnerInsightsUltraFicoScoreRequest' },
      ),
      { description: 'Scores to compute.' },
    ),
  },
  { title: 'CraPartnerInsightsFicoInput', description: 'What UltraFICO scores are computed from.' },
)

export const PartnerInsightsOptions = Type.Object(
  {
    prism_versions: Type.Optional(Nullable(PrismVersions)),
    fico: Type.Optional(Nullable(FicoInput)),
  },
  {
    title: 'LinkTokenCreateRequestCraOptionsPartnerInsights',
    description: 'Options of credit partner insights.',
  },
)
