import { Type, type Static } from 'typebox'
import { Nullable, OneOf } from '@gingham/api-kit'
import { layerActions, phoneActions } from './returning.schema.ts'
import { numbersActions } from './numbers-action.schema.ts'
import { verificationActions } from './verification-action.schema.ts'
import { documentsActions } from './documents-action.schema.ts'
import type { ExitMetadata, LinkAction, LinkApp, LinkEvent, Outcome, Pane } from './protocol.ts'

/** Bounds of what a page may send. */
const TEXT_MAX = 200
/** A custom user's JSON is typed as a password. */
const PASSWORD_MAX = 200_000
const ANSWERS_MAX = 20
const CHOICES_MAX = 500

const Text = (description: string) => Type.String({ maxLength: TEXT_MAX, description })
const OfType = <const Name extends string>(name: Name) => Type.Literal(name)

export const WayForward = OneOf(
  ['try_again', 'choose_accounts', 'choose_institution', 'enter_numbers', 'visit_bank', 'exit'],
  {
    description: 'What the person does about an error.',
  },
)

/** What a person did, as the page reports it. */
export const Action = Type.Union(
  [
    Type.Object({ type: OfType('continue') }),
    ...phoneActions,
    ...verificationActions,
    ...layerActions,
    Type.Object({ type: OfType('connect_another') }),
    Type.Object({ type: OfType('search'), query: Text('What was typed into the search.') }),
    Type.Object({ type: OfType('select_institution'), institution_id: Text('The chosen institution.') }),
    Type.Object({
      type: OfType('submit_credentials'),
      username: Text('As typed.'),
      password: Type.String({ maxLength: PASSWORD_MAX, description: 'As typed.' }),
    }),
    Type.Object({ type: OfType('submit_recaptcha') }),
    Type.Object({
      type: OfType('submit_mfa'),
      answers: Type.Array(Type.String({ maxLength: TEXT_MAX }), {
        maxItems: ANSWERS_MAX,
        description: 'One for each question; for a choice of devices, the device_id.',
      }),
    }),
    Type.Object({ type: OfType('open_oauth') }),
    Type.Object({ type: OfType('check_oauth') }),
    Type.Object({ type: OfType('close_oauth') }),
    Type.Object({
      type: OfType('select_accounts'),
      choices: Type.Array(Type.Integer({ minimum: 0 }), { maxItems: CHOICES_MAX, description: 'The chosen accounts.' }),
    }),
    Type.Object({
      type: OfType('submit_numbers'),
      routing_number: Text('As typed.'),
      account_number: Text('As typed.'),
    }),
    ...numbersActions,
    ...documentsActions,
    Type.Object({ type: OfType('take_way'), way: WayForward }),
    Type.Object({ type: OfType('back') }),
    Type.Object({
      type: OfType('exit'),
      is_asked: Type.Boolean({ description: 'Whether the person was asked if they are sure.' }),
    }),
  ],
  { description: 'What the person did.' },
)

/** Compile-time agreement of the schema with the protocol, in both directions. */
type Agrees<Schema, Protocol> = [Schema] extends [Protocol] ? ([Protocol] extends [Schema] ? true : never) : never
/** Schemas infer what can be written to. */
export type Mutable<Value> = Value extends readonly (infer Member)[]
  ? Mutable<Member>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Mutable<Value[Key]> }
    : Value
true satisfies Agrees<Static<typeof Action>, Mutable<LinkAction>>

/** Panes, events and outcomes are written by the rules in this room alone, and typed there. */
const Open = <Value>(description: string) =>
  Type.Unsafe<Value>(Type.Object({}, { additionalProperties: true, description }))

export const Events = Type.Unsafe<readonly LinkEvent[]>(
  Type.Array(
    Type.Object(
      {
        event_number: Type.Integer({ description: 'Counted from 0.' }),
        event_name: Type.String({ description: 'As in onEvent.' }),
        metadata: Type.Object({}, { additionalProperties: true, description: 'As in onEvent.' }),
      },
      { description: 'One event.' },
    ),
    { description: 'Events that the page has not seen yet.' },
  ),
)

export const Institutions = Type.Array(
  Type.Object({
    institution_id: Type.String({ description: 'Its id.' }),
    name: Type.String({ description: 'Its name.' }),
    url: Type.String({ description: 'Its website.' }),
    primary_color: Type.String({ description: 'Its colour, #rrggbb.' }),
    logo_url: Type.String({ description: 'Path of its logo.' }),
    employer_name: Type.Optional(Type.String({ description: 'The employer that was found, which it pays for.' })),
    notice: Nullable(OneOf(['degraded', 'down', 'unsupported']), { description: 'What to warn of.' }),
  }),
  { description: 'In the order in which they are listed.' },
)

/** What a page shows of the app that opened it. */
export const App = Type.Unsafe<LinkApp>(
  Type.Object(
    {
      client_name: Type.String({ description: 'Who asks.' }),
      language: Type.String({ description: 'ISO 639-1.' }),
      country_codes: Type.Array(Type.String(), { description: 'ISO 3166-1: whose banks are listed.' }),
      environment: OneOf(['sandbox', 'development', 'production'], { description: 'Of the link token.' }),
      products: Type.Array(Type.String(), { description: 'What the Item must support.' }),
      is_update_mode: Type.Boolean({ description: 'Whether an existing Item is repaired.' }),
      appearance: OneOf(['light', 'dark', 'system'], { description: 'Which colours to use.' }),
      completion_redirect_uri: Nullable(Type.String(), { description: 'Where a page of its own goes at the end.' }),
    },
    { description: 'What the page shows of the app.' },
  ),
)

/** What every answer about a session says. */
export const sessionAnswer = {
  pane: Open<Pane>('The screen to draw.'),
  pane_number: Type.Integer({ description: 'Which screen of the session it is.' }),
  events: Events,
  exit_metadata: Open<ExitMetadata>('What onExit says if the page is closed from here.'),
  added_count: Type.Integer({ description: 'How many institutions are connected already.' }),
  outcome: Type.Optional(Open<Outcome>('How the session has ended.')),
}
