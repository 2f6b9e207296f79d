import { processors, type Processor } from './processor.data.ts'

const marks = processors
  .flatMap((processor) => processor.marks.map((mark) => ({ mark, processor })))
  .toSorted((left, right) => right.mark.length - left.mark.length)

/** Who stands before the shop, and the text behind the mark. Undefined where nobody does or nothing is left. */
export function findProcessor(text: string): { processor: Processor; rest: string } | undefined {
  for (const { mark, processor } of marks) {
    if (!text.startsWith(mark)) continue
    const sign = /^\s?\*\s*|^\s+/.exec(text.slice(mark.length))?.[0]
    if (sign === undefined || (processor.needs_star && !sign.includes('*') && !mark.includes(' '))) continue
    const rest = text.slice(mark.length + sign.length)
    if (/[A-Z]{3}/.test(rest)) return { processor, rest }
  }
  return undefined
}
