/** What stands in our responses for values that are newer than the library. */
type AnyOther = string & {}

/** Tells `string & {}` from `string`, which are assignable to each other. */
// oxlint-disable typescript/no-unnecessary-type-parameters -- two functions that differ in one type only are the test
type IsAnyOther<Text> =
  (<Probe>() => Probe extends Text ? 1 : 2) extends <Probe>() => Probe extends AnyOther ? 1 : 2 ? true : false
// oxlint-enable typescript/no-unnecessary-type-parameters

/**
 * A type as the official client has it: its enums are closed, and can be given to what takes the enum's type. Newer
 * values come through all the same, there as here.
 */
export type Exact<Type> = Type extends string
  ? IsAnyOther<Type> extends true
    ? never
    : Type
  : Type extends Date | ((...parameters: never[]) => unknown)
    ? Type
    : Type extends object
      ? { [Name in keyof Type]: Exact<Type[Name]> }
      : Type
