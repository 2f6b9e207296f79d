import { Type, type Static } from 'typebox'
import { Instant, Nullable, OneOf } from '@gingham/api-kit'
import { DocumentIncomeResult } from '../../credit/index.ts'
import { PlaidError } from '../../item/index.ts'

const Institution = Type.Object(
  {
    name: Type.Optional(Type.String({ description: 'Its name.' })),
    institution_id: Type.Optional(Type.String({ description: 'Its id.' })),
  },
  { title: 'LinkSessionSuccessMetadataInstitution', description: 'The institution.' },
)
const ChosenInstitution = Nullable(Institution, { description: 'The institution; null when none was chosen.' })

const Account = Type.Object(
  {
    id: Type.Optional(Type.String({ description: 'The account_id.' })),
    name: Type.Optional(Type.String({ description: 'Name of the account.' })),
    mask: Type.Optional(Nullable(Type.String(), { description: 'Last characters of the number.' })),
    type: Type.Optional(Type.String({ description: 'Broad kind of account.' })),
    subtype: Type.Optional(Type.String({ description: 'Exact kind of account.' })),
    verification_status: Type.Optional(
      Nullable(Type.String(), { description: 'How far the number is verified; null for a login.' }),
    ),
    class_type: Type.Optional(Nullable(Type.String(), { description: 'business, personal or null.' })),
  },
  { title: 'LinkSessionSuccessMetadataAccount', description: 'An account that was shared.' },
)
const Accounts = Type.Array(Account, { description: 'The accounts that were shared.' })

const Success = Type.Object(
  {
    public_token: Type.String({ description: 'To be exchanged for an access_token.' }),
    metadata: Nullable(
      Type.Object(
        {
          institution: Type.Optional(ChosenInstitution),
          accounts: Type.Optional(Accounts),
          link_session_id: Type.Optional(Type.String({ description: 'The session.' })),
          session_group_id: Type.Optional(Type.String({ description: 'What joins several sessions of one person.' })),
          transfer_status: Type.Optional(
            Nullable(OneOf(['COMPLETE', 'INCOMPLETE']), { description: 'How Transfer UI ended; null elsewhere.' }),
          ),
        },
        { title: 'LinkSessionSuccessMetadata' },
      ),
      { description: 'What onSuccess was told.' },
    ),
  },
  { title: 'LinkSessionSuccess' },
)

const Exit = Type.Object(
  {
    error: Nullable(PlaidError, {
      description: 'The error that the person saw last; null when they left without one.',
    }),
    metadata: Nullable(
      Type.Object(
        {
          institution: Type.Optional(ChosenInstitution),
          status: Type.Optional(Type.String({ description: 'What the person was asked for when they left.' })),
          link_session_id: Type.Optional(Type.String({ description: 'The session.' })),
          request_id: Type.Optional(Type.String({ description: 'The request with which they left.' })),
        },
        { title: 'LinkSessionExitMetadata' },
      ),
      { description: 'What onExit was told.' },
    ),
  },
  { title: 'LinkSessionExit' },
)

const metadataKeys = {
  error_code: 'Code of an error.',
  error_message: 'Message of an error.',
  error_type: 'Type of an error.',
  exit_status: 'What was asked when the person left.',
  institution_id: 'The institution.',
  institution_name: 'Its name.',
  institution_search_query: 'What was searched for.',
  request_id: 'The request that made the event.',
  mfa_type: 'code, device, questions or selections.',
  view_name: 'The screen that came up.',
  selection: 'Whether a login or typed numbers were chosen.',
  brand_name: 'The brand of a bank with several.',
  match_reason: 'Why an institution was suggested.',
  routing_number: 'A routing number that was typed.',
  account_number_mask: 'Last digits of an account number that was typed.',
} as const
type MetadataKey = keyof typeof metadataKeys
export const eventMetadataKeys = Object.keys(metadataKeys) as MetadataKey[]

const text = (description: string) => Type.Optional(Type.String({ description }))

export const LinkEvent = Type.Object(
  {
    event_name: Type.String({ description: 'What happened.' }),
    timestamp: Type.String({ description: 'When: ISO 8601, UTC.' }),
    event_id: Type.String({ description: 'Id of the event; the same in the EVENTS webhook.' }),
    event_metadata: Type.Object(
      Object.fromEntries(eventMetadataKeys.map((key) => [key, text(metadataKeys[key])])) as Record<
        MetadataKey,
        ReturnType<typeof text>
      >,
      { title: 'LinkEventMetadata', description: 'What applies to the event.' },
    ),
  },
  { title: 'LinkEvent', description: 'Something that happened in Link.' },
)

const ItemResult = (title: string) =>
  Type.Object(
    { item_id: Type.String({ description: 'The Item.' }), accounts: Accounts, institution: ChosenInstitution },
    { title },
  )

export const LinkSessionResults = Type.Object(
  {
    item_add_results: Type.Array(
      Type.Object(
        {
          public_token: Type.String({ description: 'To be exchanged for an access_token.' }),
          accounts: Accounts,
          institution: ChosenInstitution,
        },
        { title: 'LinkSessionItemAddResult' },
      ),
      { description: 'Items that were made.' },
    ),
    cra_item_add_results: Type.Array(ItemResult('LinkSessionCraItemAddResult'), {
      description: 'Items that were made for consumer reports.',
    }),
    cra_update_results: Type.Array(ItemResult('LinkSessionCraUpdateResult'), {
      description: 'Items for consumer reports that were updated.',
    }),
    bank_income_results: Type.Array(
      Type.Object(
        {
          status: OneOf(['APPROVED', 'NO_DEPOSITS_FOUND', 'USER_REPORTED_NO_INCOME', 'STARTED', 'INTERNAL_ERROR'], {
            description: 'How it ended.',
          }),
          item_id: Type.String({ description: 'The Item.' }),
          institution: ChosenInstitution,
        },
        { title: 'LinkSessionBankIncomeResult' },
      ),
      { description: 'Bank income that was verified.' },
    ),
    payroll_income_results: Type.Array(
      Type.Object(
        {
          num_paystubs_retrieved: Type.Integer({ description: 'Paystubs found.' }),
          num_w2s_retrieved: Type.Integer({ description: 'W-2 forms found.' }),
          institution: ChosenInstitution,
        },
        { title: 'LinkSessionPayrollIncomeResult' },
      ),
      { description: 'Payroll income that was verified.' },
    ),
    document_income_results: Nullable(DocumentIncomeResult, {
      description: 'Documents that were uploaded; null where none were asked for.',
    }),
    cra_document_upload_results: Type.Optional(
      Nullable(
        Type.Object(
          { num_bank_statements_uploaded: Type.Integer({ description: 'Bank statements uploaded.' }) },
          { title: 'LinkSessionCraDocumentUploadResult' },
        ),
        { description: 'Documents uploaded for a consumer report.' },
      ),
    ),
  },
  { title: 'LinkSessionResults', description: 'What came of the session.' },
)

export const LinkSession = Type.Object(
  {
    link_session_id: Type.String({ description: 'Id of the session.' }),
    started_at: Type.Optional(Instant('When it was opened.')),
    finished_at: Type.Optional(Nullable(Instant('When it ended; null while it goes on.'))),
    on_success: Type.Optional(Nullable(Success, { description: 'Deprecated: use results.' })),
    on_exit: Type.Optional(
      Nullable(Type.Object(Exit.properties, { title: 'LinkSessionExitDeprecated' }), {
        description: 'Deprecated: use exit.',
      }),
    ),
    exit: Type.Optional(Nullable(Exit, { description: 'How the person left, when they did.' })),
    events: Type.Optional(Type.Array(LinkEvent, { description: 'What happened, latest first.' })),
    results: Type.Optional(Nullable(LinkSessionResults)),
  },
  { title: 'LinkTokenGetSessionsResponse', description: 'One opening of Link.' },
)
export type LinkSession = Static<typeof LinkSession>
export type LinkEvent = Static<typeof LinkEvent>
