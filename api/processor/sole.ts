/** The one element of an answer that was asked for one account. */
export function sole<Element>(elements: readonly Element[]): Element {
  const [only, ...others] = elements
  if (only === undefined || others.length > 0) throw new Error(`expected one account, found ${elements.length}`)
  return only
}
