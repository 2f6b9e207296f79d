import { Type } from 'typebox'
import { Nullable } from '@gingham/api-kit'

const Text = (description: string) => Type.String({ maxLength: 200, description })

/** What people do who are known by their phone. */
export const phoneActions = [
  Type.Object({ type: Type.Literal('use_phone') }),
  Type.Object({
    type: Type.Literal('submit_phone'),
    phone_number: Nullable(Text('As typed.'), { description: 'Null for the number that the app knows.' }),
  }),
  Type.Object({ type: Type.Literal('skip_phone') }),
  Type.Object({ type: Type.Literal('submit_otp'), code: Text('As typed.') }),
  Type.Object({ type: Type.Literal('resend_otp') }),
  Type.Object({
    type: Type.Literal('select_saved'),
    saved: Type.Integer({ minimum: 0, description: 'Position in the list of saved banks.' }),
  }),
  Type.Object({ type: Type.Literal('connect_new_institution') }),
] as const

const ProfileFields = Type.Object(
  {
    first_name: Text('First name.'),
    last_name: Text('Last name.'),
    street: Text('Street and house number.'),
    street2: Text('Flat, suite and the like.'),
    city: Text('City.'),
    region: Text('State or province.'),
    postal_code: Text('Postal code.'),
    country: Text('ISO 3166-1 alpha-2.'),
    email: Text('E-mail address.'),
    date_of_birth: Text('YYYY-MM-DD.'),
    ssn: Text('Nine digits; empty where it is not changed.'),
  },
  { description: 'What the person says of themselves; empty where they say nothing.' },
)

/** What happens in Layer. */
export const layerActions = [
  Type.Object({
    type: Type.Literal('submit_layer'),
    phone_number: Nullable(Text('From the app.'), { description: 'Null with a date of birth.' }),
    date_of_birth: Nullable(Text('From the app.'), { description: 'Null with a number.' }),
  }),
  Type.Object({ type: Type.Literal('open_layer') }),
  Type.Object({ type: Type.Literal('add_bank') }),
  Type.Object({
    type: Type.Literal('confirm_profile'),
    identity: ProfileFields,
    banks: Type.Array(Type.Integer({ minimum: 0 }), { maxItems: 100, description: 'The banks that are shared.' }),
  }),
] as const
