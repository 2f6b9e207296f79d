import type { PlaidApi } from 'plaid'
import type { Static, TSchema } from 'typebox'

/**
 * A type with the official client's enums as the strings that they are on the wire, and its sets as arrays. An empty
 * interface is a schema that the official generator has lost (for example NumbersIBANNullable): it says nothing.
 */
type Plain<Value> = Value extends string
  ? `${Value}`
  : Value extends number | boolean | null | undefined
    ? Value
    : Value extends readonly (infer Element)[] | Set<infer Element>
      ? Plain<Element>[]
      : Value extends object
        ? [keyof Value] extends [never]
          ? // oxlint-disable-next-line typescript/no-explicit-any -- it fits everything, and everything fits it
            any
          : { [Key in keyof Value]: Plain<Value[Key]> }
        : Value

type RequestOf<Operation extends keyof PlaidApi> = NonNullable<Parameters<PlaidApi[Operation]>[0]>
/** A request of any keys is a schema that the official generator has lost, too: it says nothing. */
type OfficialRequest<Operation extends keyof PlaidApi> = string extends keyof RequestOf<Operation>
  ? never
  : Omit<Plain<RequestOf<Operation>>, 'client_id' | 'secret'>
type OfficialResponse<Operation extends keyof PlaidApi> = Omit<
  Plain<Awaited<ReturnType<PlaidApi[Operation]>>['data']>,
  'request_id'
>

/** Optional properties may be undefined in the official types: on the wire, both mean absent. */
type Loose<Value> = Value extends readonly (infer Element)[]
  ? Loose<Element>[]
  : Value extends object
    ? { [Key in keyof Value]: Loose<Value[Key]> | (undefined extends Value[Key] ? undefined : never) }
    : Value

/** `true` when the official client's request fits our contract and our response fits the official client. */
export type Conforms<Contract extends { request: TSchema; response: TSchema }, Operation extends keyof PlaidApi> =
  OfficialRequest<Operation> extends Loose<Static<Contract['request']>>
    ? Static<Contract['response']> extends OfficialResponse<Operation>
      ? true
      : { response_does_not_fit: [Static<Contract['response']>, OfficialResponse<Operation>] }
    : { request_is_not_accepted: [OfficialRequest<Operation>, Static<Contract['request']>] }
