import { Type, type Static, type TSchema } from 'typebox'
import { CivilDate, Instant, Nullable, OneOf } from '@gingham/api-kit'
import { entityListCodes, individualListCodes } from './list-codes.data.ts'
import { matchSummaries } from './matching/match-entry.ts'
import { hitStatuses } from './screening-status.ts'

const Summary = (what: string) =>
  OneOf(matchSummaries, {
    description: `How ${what} compare: \`no_data\` when the list says nothing, \`no_input\` when the terms do not.`,
  })

const MatchSummary = Type.Object(
  { summary: Summary('the search terms') },
  { title: 'MatchSummary', description: 'How this compares with the search terms.' },
)

/** Something that the list says, with how it compares. */
const Compared = <Data extends TSchema>(title: string, data: Data, what: string) =>
  Type.Array(Type.Object({ analysis: MatchSummary, data }, { title, description: `One of the ${what}.` }), {
    description: `Every one of the ${what} that the list has.`,
  })

const common = {
  review_status: OneOf(hitStatuses, { description: 'What a review has decided; `pending_review` before one.' }),
  first_active: Instant('Since when the list has the entry.'),
  inactive_since: Nullable(Instant('When the list was seen to have it no more.')),
  historical_since: Nullable(Instant('When the entry did not fit changed search terms any more.')),
  plaid_uid: Type.String({ description: 'Stable name of the entry, in every screening.' }),
  source_uid: Nullable(Type.String(), { description: 'What the list itself calls the entry.' }),
  sub_programs: Type.Array(Type.String(), { description: 'Programs of the list that the entry is under.' }),
}

const searchTermsVersion = Type.Integer({ description: 'Version of the search terms that were compared.' })

const nameData = {
  full: Type.String({ description: 'The whole name.' }),
  is_primary: Type.Boolean({ description: 'Whether it is the main one.' }),
  weak_alias_determination: OneOf(['none', 'source', 'plaid'], {
    description: 'Who calls the name a weak sign. No hit comes of weak names alone.',
  }),
}

const Locations = Compared(
  'GenericScreeningHitLocationItems',
  Type.Object(
    {
      full: Type.String({ description: 'As the list writes it.' }),
      country: Type.String({ description: 'ISO 3166-1 alpha-2.' }),
    },
    { title: 'WatchlistScreeningHitLocations', description: 'A place.' },
  ),
  'places',
)

const documentNumber = Type.String({ description: 'Its number.' })

export const WatchlistScreeningHit = Type.Object(
  {
    id: Type.String({ description: 'Id of the hit, `scrhit_…`.' }),
    ...common,
    list_code: OneOf(individualListCodes, { description: 'The list.' }),
    analysis: Type.Object(
      {
        dates_of_birth: Summary('the dates of birth'),
        documents: Summary('the documents'),
        locations: Summary('the countries'),
        names: Summary('the names'),
        search_terms_version: searchTermsVersion,
      },
      { title: 'ScreeningHitAnalysis', description: 'Why it is a hit.' },
    ),
    data: Type.Object(
      {
        dates_of_birth: Compared(
          'ScreeningHitDateOfBirthItem',
          Type.Object(
            { beginning: CivilDate('First possible day.'), ending: CivilDate('Last possible day.') },
            { title: 'DateRange', description: 'When the person was born.' },
          ),
          'dates of birth',
        ),
        documents: Compared(
          'ScreeningHitDocumentsItems',
          Type.Object(
            {
              type: OneOf(
                [
                  'birth_certificate',
                  'drivers_license',
                  'immigration_number',
                  'military_id',
                  'other',
                  'passport',
                  'personal_identification',
                  'ration_card',
                  'ssn',
                  'student_id',
                  'tax_id',
                  'travel_document',
                  'voter_id',
                ],
                { description: 'What it is.' },
              ),
              number: documentNumber,
            },
            { title: 'WatchlistScreeningDocument', description: 'A document of the person.' },
          ),
          'documents',
        ),
        locations: Locations,
        names: Compared(
          'ScreeningHitNamesItems',
          Type.Object(nameData, { title: 'IndividualScreeningHitNames', description: 'A name of the person.' }),
          'names',
        ),
      },
      { title: 'ScreeningHitData', description: 'What the list says.' },
    ),
  },
  { title: 'WatchlistScreeningHit', description: 'Somebody on a list who may be the person.' },
)
export type WatchlistScreeningHit = Static<typeof WatchlistScreeningHit>

export const EntityWatchlistScreeningHit = Type.Object(
  {
    id: Type.String({ description: 'Id of the hit, `enthit_…`.' }),
    ...common,
    list_code: OneOf(entityListCodes, { description: 'The list.' }),
    analysis: Type.Object(
      {
        documents: Summary('the documents'),
        email_addresses: Summary('the e-mail addresses'),
        locations: Summary('the countries'),
        names: Summary('the names'),
        phone_numbers: Summary('the phone numbers'),
        urls: Summary('the websites'),
        search_terms_version: searchTermsVersion,
      },
      { title: 'EntityScreeningHitAnalysis', description: 'Why it is a hit.' },
    ),
    data: Type.Object(
      {
        documents: Compared(
          'EntityScreeningHitDocumentsItems',
          Type.Object(
            {
              type: OneOf(['bik', 'business_number', 'imo', 'other', 'swift', 'tax_id'], {
                description: 'What it is.',
              }),
              number: documentNumber,
            },
            { title: 'EntityDocument', description: 'A number of the entity.' },
          ),
          'documents',
        ),
        email_addresses: Compared(
          'EntityScreeningHitEmailsItems',
          Type.Object(
            { email_address: Type.String({ description: 'The address.' }) },
            { title: 'EntityScreeningHitEmails', description: 'An e-mail address of the entity.' },
          ),
          'e-mail addresses',
        ),
        locations: Locations,
        names: Compared(
          'EntityScreeningHitNamesItems',
          Type.Object(nameData, { title: 'EntityScreeningHitNames', description: 'A name of the entity.' }),
          'names',
        ),
        phone_numbers: Compared(
          'EntityScreeningHitsPhoneNumberItems',
          Type.Object(
            {
              type: OneOf(['phone', 'fax'], { description: 'What answers.' }),
              phone_number: Type.String({ description: 'E.164.' }),
            },
            { title: 'EntityScreeningHitPhoneNumbers', description: 'A phone number of the entity.' },
          ),
          'phone numbers',
        ),
        urls: Compared(
          'EntityScreeningHitUrlsItems',
          Type.Object(
            { url: Type.String({ description: 'The address.' }) },
            { title: 'EntityScreeningHitUrls', description: 'A website of the entity.' },
          ),
          'websites',
        ),
      },
      { title: 'EntityScreeningHitData', description: 'What the list says.' },
    ),
  },
  { title: 'EntityWatchlistScreeningHit', description: 'An entry on a list that may be the entity.' },
)
export type EntityWatchlistScreeningHit = Static<typeof EntityWatchlistScreeningHit>
