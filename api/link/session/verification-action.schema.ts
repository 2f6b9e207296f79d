import { Type } from 'typebox'

const TEXT_MAX = 200
const Text = (description: string) => Type.String({ maxLength: TEXT_MAX, description })
const OfType = <const Name extends string>(name: Name) => Type.Literal(name)

const PersonFields = Type.Object(
  {
    given_name: Text('First name.'),
    family_name: Text('Last name.'),
    date_of_birth: Text('YYYY-MM-DD.'),
    street: Text('Street and house number.'),
    street2: Text('Flat, suite and the like.'),
    city: Text('City.'),
    region: Text('State or province.'),
    postal_code: Text('Postal code.'),
    country: Text('ISO 3166-1 alpha-2.'),
    id_number: Text('Nine digits, or the last four.'),
  },
  { description: 'What the person typed; an empty text where they were not asked.' },
)

/** What a person does when they are verified. */
export const verificationActions = [
  Type.Object({
    type: OfType('verify'),
    input: Type.Union(
      [
        Type.Object({ type: OfType('accept_tos') }),
        Type.Object({ type: OfType('submit_phone'), phone_number: Text('As typed.') }),
        Type.Object({ type: OfType('resend_code') }),
        Type.Object({ type: OfType('submit_code'), code: Text('As typed.') }),
        Type.Object({ type: OfType('submit_person'), person: PersonFields }),
        Type.Object({
          type: OfType('submit_document'),
          sample: Type.Union(
            [
              Type.Literal('drivers_license'),
              Type.Literal('passport'),
              Type.Literal('blurry'),
              Type.Literal('expired'),
            ],
            { description: 'The picture that stands in.' },
          ),
        }),
        Type.Object({
          type: OfType('submit_selfie'),
          sample: Type.Union([Type.Literal('live'), Type.Literal('photo')], {
            description: 'The picture that stands in.',
          }),
        }),
      ],
      { description: 'What the step was given.' },
    ),
  }),
] as const
