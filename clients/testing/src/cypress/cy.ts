/** The part of Cypress that is used here, as shapes: whatever version an app has installed fits. */
export interface Chain {
  then(next: (subject: unknown) => unknown): Chain
  its(path: string): Chain
  /** A function is tried again until it does not throw. */
  should(expected: string | ((subject: unknown) => void)): Chain
  find(selector: string, options?: { timeout: number }): Chain
  contains(selector: string, text: RegExp, options?: { timeout: number }): Chain
  click(): Chain
  clear(): Chain
  type(text: string, options: { delay: number; parseSpecialCharSequences: boolean }): Chain
  check(options: { force: boolean }): Chain
  uncheck(options: { force: boolean }): Chain
}

export interface Cy {
  get(selector: string, options?: { timeout: number }): Chain
  wrap(subject: unknown): Chain
  then(next: () => unknown): Chain
}

/** Cypress's global `Cypress`. */
export interface CypressLike {
  // Its own types know the names of commands only; these shapes accept them all.
  Commands: { add(name: never, run: never): unknown }
}

/** The `cy` of the spec that runs now. */
export function currentCy(): Cy {
  const { cy } = globalThis as { cy?: Cy }
  if (cy === undefined) throw new Error('There is no global cy: these commands run in Cypress')
  return cy
}
