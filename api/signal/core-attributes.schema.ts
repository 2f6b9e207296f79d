import { Type, type Static, type TSchema } from 'typebox'
import { Nullable } from '@gingham/api-kit'
import { amountAttributes, countAttributes, flagAttributes, instantAttributes } from './core-attributes.data.ts'

/** A field that may be absent or null, for each name. */
function fieldsOf<const Names extends Readonly<Record<string, string>>, Schema extends TSchema>(
  names: Names,
  schema: Schema,
) {
  const fieldOf = (description: string) => Type.Optional(Nullable(schema, { description }))
  const fields = Object.entries(names).map(([name, description]) => [name, fieldOf(description)])
  return Object.fromEntries(fields) as { [Name in keyof Names]: ReturnType<typeof fieldOf> }
}

export const SignalEvaluateCoreAttributes = Type.Object(
  {
    ...fieldsOf(countAttributes, Type.Integer()),
    ...fieldsOf(amountAttributes, Type.Number()),
    ...fieldsOf(flagAttributes, Type.Boolean()),
    ...fieldsOf(instantAttributes, Type.String({ format: 'date-time' })),
  },
  {
    title: 'SignalEvaluateCoreAttributes',
    description: 'What the account’s history tells. With a ruleset for the balance alone, the two balances only.',
  },
)
export type CoreAttributes = Static<typeof SignalEvaluateCoreAttributes>
