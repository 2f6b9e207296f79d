import type { Fields } from '@gingham/engine'

/** A rule for the objects of an answer. @param key the name under which the object, or its list, stands */
export type ObjectRule = (object: Fields, key: string) => Fields

/** The same JSON with `rule` applied to every object in it, the inner ones first. */
export function mapObjects<Value>(value: Value, rule: ObjectRule, key = ''): Value {
  if (Array.isArray(value)) return value.map((element: unknown) => mapObjects(element, rule, key)) as Value
  if (typeof value !== 'object' || value === null) return value
  const mapped = Object.entries(value).map(([name, inner]) => [name, mapObjects<unknown>(inner, rule, name)])
  return rule(Object.fromEntries(mapped) as Fields, key) as Value
}
