import { positionsOf, type AccountsWanted } from '../link/choose-accounts.ts'
import { sandboxAnswer } from '../link/sandbox-answers.ts'
import { accounts, mfaAnswer, mfaKind, mfaKinds, part } from '../link/selectors.ts'

/** What is to be done to one control of a pane. */
export interface Step {
  selector: string
  act: 'type' | 'check' | 'uncheck'
  text: string
}

/** The name of a pane, from its element. */
export function paneNameOf(pane: Element): string {
  return (pane.getAttribute('data-testid') ?? '').replace('pane-', '')
}

/**
 * How the questions of an MFA pane are answered.
 * @throws Error when an answer is not among the options, or not known
 */
export function planMfa(pane: Element, answers: readonly string[]): Step[] {
  const kind = mfaKinds.find((name) => pane.querySelector(mfaKind(name)) !== null)
  if (kind === undefined) throw new Error('Link asks something that this version of @gingham/testing does not know')
  const fields = pane.querySelectorAll<HTMLInputElement>('input[data-testid^="mfa-answer-"]')
  if (fields.length > 0) {
    return [...fields].map((field, position) => {
      const label = field.labels?.[0]?.textContent ?? ''
      const text = answers[position] ?? sandboxAnswer(kind, label)
      if (text === undefined) throw new Error(`Link asks “${label}”: give the answer`)
      return { selector: `input${mfaAnswer(position)}`, act: 'type', text }
    })
  }
  return [...pane.querySelectorAll('fieldset')].map((group, position) => {
    const texts = [...group.querySelectorAll('label')].map((label) => (label.textContent ?? '').trim())
    const wanted = answers[position]
    const at = wanted === undefined ? 0 : texts.indexOf(wanted)
    if (at === -1) throw new Error(`Link offers ${texts.join(', ')}; there is no ${wanted}`)
    return { selector: `${mfaAnswer(position)} label:nth-of-type(${at + 1}) input`, act: 'check', text: '' }
  })
}

/**
 * Which boxes of the account pane are ticked and which are not.
 * @throws Error when an account that is wanted is not there
 */
export function planAccounts(pane: Element, wanted: AccountsWanted): Step[] {
  const rows = [...pane.querySelectorAll<HTMLElement>(accounts)]
  const positions = positionsOf(
    rows.map((row) => row.innerText),
    wanted,
  )
  const isSingle = pane.querySelector('input[type="radio"]') !== null
  if (isSingle && positions.size > 1) throw new Error('This app takes one account: name the one')
  return rows.flatMap((row, position): Step[] => {
    const test_id = row.querySelector('input')?.getAttribute('data-testid') ?? ''
    const isWanted = positions.has(position)
    if (isSingle && !isWanted) return []
    return [{ selector: part(test_id), act: isWanted ? 'check' : 'uncheck', text: '' }]
  })
}
