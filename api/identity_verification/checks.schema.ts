import { Type } from 'typebox'
import { Instant, Nullable, OneOf } from '@gingham/api-kit'
import { stepStatuses } from './rules/steps.ts'

const Match = (what: string) =>
  OneOf(['match', 'partial_match', 'no_match', 'no_data', 'no_input'], {
    description: `How ${what} compares with a data source.`,
  })
const YesNo = (description: string) => OneOf(['yes', 'no', 'no_data'], { description })
const Level = OneOf(['low', 'medium', 'high'], { description: 'How risky it looks.' })
const Factors = Type.Array(Type.String(), { description: 'What makes it look so.' })

export const addressKind = {
  po_box: YesNo('Whether it is a post-office box.'),
  type: OneOf(['residential', 'commercial', 'no_data'], { description: 'What is at the address.' }),
}

export const KYCCheckDetails = Type.Object(
  {
    status: Type.String({ description: 'As of the step.' }),
    address: Type.Object(
      {
        summary: Match('the address'),
        ...addressKind,
        street: Match('the street'),
        city: Match('the city'),
        region: Match('the region'),
        postal_code: Match('the postal code'),
      },
      { title: 'KYCCheckAddressSummary', description: 'The address.' },
    ),
    name: Type.Object(
      { summary: Match('the name'), given_name: Match('the first name'), family_name: Match('the last name') },
      { title: 'KYCCheckNameSummary', description: 'The name.' },
    ),
    date_of_birth: Type.Object(
      {
        summary: Match('the date of birth'),
        day: Match('its day'),
        month: Match('its month'),
        year: Match('its year'),
      },
      { title: 'KYCCheckDateOfBirthSummary', description: 'The date of birth.' },
    ),
    id_number: Type.Object(
      {
        summary: Match('the number'),
        ssa_verification: Nullable(
          Type.Object(
            {
              match: OneOf(['match', 'no_match', 'no_data'], { description: 'What the office says of the number.' }),
              is_deceased: Nullable(Type.Boolean({ description: 'Whether the holder is dead; null when unknown.' })),
            },
            { title: 'KYCCheckSSAAnalysis' },
          ),
          { description: 'What the Social Security Administration says; null where it was not asked.' },
        ),
      },
      { title: 'KYCCheckIDNumberSummary', description: 'The government’s number.' },
    ),
    phone_number: Type.Object(
      { summary: Match('the phone number'), area_code: Match('its area code') },
      { title: 'KYCCheckPhoneSummary', description: 'The phone number.' },
    ),
  },
  { title: 'KYCCheckDetails', description: 'The check of data; null before the step has ended.' },
)

export const VerifySMSDetails = Type.Object(
  {
    status: OneOf(['success', 'failed'], { description: 'As of the step.' }),
    verifications: Type.Array(
      Type.Object(
        {
          status: OneOf(['pending', 'success', 'failed', 'canceled'], { description: 'How far it is.' }),
          attempt: Type.Integer({ description: 'Counted from 1.' }),
          phone_number: Nullable(Type.String({ description: 'E.164.' })),
          delivery_attempt_count: Type.Integer({ description: 'How often a code was sent, three times at most.' }),
          solve_attempt_count: Type.Integer({ description: 'How often a code was tried, three times at most.' }),
          initially_sent_at: Nullable(Instant('When a code was sent first.')),
          last_sent_at: Nullable(Instant('When a code was sent last.')),
          redacted_at: Nullable(Instant('When it was made unreadable.')),
        },
        { title: 'SMSVerification', description: 'One phone number that was tried.' },
      ),
      { description: 'Every number, in order.' },
    ),
  },
  { title: 'VerifySMSDetails', description: 'The codes; null before the step has ended.' },
)

export const RiskCheckDetails = Type.Object(
  {
    status: OneOf(stepStatuses, { description: 'As of the step.' }),
    behavior: Nullable(
      Type.Object(
        {
          user_interactions: OneOf(['genuine', 'neutral', 'risky', 'no_data'], {
            description: 'How the form was filled in.',
          }),
          fraud_ring_detected: YesNo('Whether others behave the same way.'),
          bot_detected: YesNo('Whether it was no human.'),
        },
        { title: 'RiskCheckBehavior', description: 'How the person behaved.' },
      ),
    ),
    email: Nullable(
      Type.Object(
        {
          is_deliverable: YesNo('Whether mail arrives there.'),
          breach_count: Nullable(Type.Integer({ description: 'In how many leaks it was found.' })),
          first_breached_at: Type.Null({ description: 'Leaks are not known here: always null.' }),
          last_breached_at: Type.Null({ description: 'Leaks are not known here: always null.' }),
          domain_registered_at: Type.Null({ description: 'Registers are not asked here: always null.' }),
          domain_is_free_provider: YesNo('Whether anybody gets an address there.'),
          domain_is_custom: YesNo('Whether it is a domain of its own.'),
          domain_is_disposable: YesNo('Whether its addresses are thrown away.'),
          top_level_domain_is_suspicious: YesNo('Whether its top-level domain is often abused.'),
          is_edu: YesNo('Whether it belongs to a school.'),
          includes_date_of_birth: YesNo('Whether the year of birth is in it.'),
          name: OneOf(['no_input', 'indeterminate', 'no_match', 'partial_match', 'match', 'no_data'], {
            description: 'How the mailbox compares with the person’s name.',
          }),
          linked_services: Type.Array(Type.Never(), {
            description: 'Other services are not asked here: always empty.',
          }),
          risk_level: Level,
          factors: Factors,
        },
        { title: 'RiskCheckEmail', description: 'The e-mail address.' },
      ),
    ),
    phone: Nullable(
      Type.Object(
        {
          linked_services: Type.Array(Type.Never(), {
            description: 'Other services are not asked here: always empty.',
          }),
          risk_level: Level,
          factors: Factors,
        },
        { title: 'RiskCheckPhone', description: 'The phone number.' },
      ),
    ),
    devices: Type.Array(
      Type.Object(
        {
          ip_proxy_type: Nullable(OneOf(['none_detected', 'tor', 'vpn', 'web_proxy', 'public_proxy']), {
            description: 'What stands between.',
          }),
          ip_spam_list_count: Nullable(Type.Integer({ description: 'How many lists of senders of spam have it.' })),
          ip_timezone_offset: Nullable(Type.String({ description: 'As ±hh:mm.' })),
          risk_level: Level,
          factors: Factors,
        },
        { title: 'RiskCheckDevice', description: 'One device.' },
      ),
      { description: 'What the person came with; empty without Link.' },
    ),
    identity_abuse_signals: Type.Null({ description: 'Other customers are not known here: always null.' }),
    facial_duplicates: Type.Array(Type.Never(), { description: 'Faces are not compared here: always empty.' }),
    trust_index_score: Type.Null({ description: 'No score is given here: always null.' }),
  },
  { title: 'RiskCheckDetails', description: 'The check of risks; null before the step has ended.' },
)
