import type { Screen } from './screen.ts'
import { sandboxAnswer } from './sandbox-answers.ts'
import { mfaAnswer, mfaKind, mfaKinds, part, type MfaKind } from './selectors.ts'

/** Answers to the questions of one round, in their order. */
export type MfaAnswers = string | readonly string[]

/** Answers what the bank asks now; what is left out is answered as a simulated bank wants it. */
export async function answerMfa(screen: Screen, given: MfaAnswers): Promise<void> {
  await screen.waitForPane('MFA')
  const kind = await askedKind(screen)
  const answers = typeof given === 'string' ? [given] : given
  const count = await screen.find('[data-testid^="mfa-answer-"]').count()
  if (answers.length > count) throw new Error(`Link asks ${count} questions, and there are ${answers.length} answers`)
  for (let position = 0; position < count; position += 1) {
    const answer = answers[position]
    if (kind === 'device' || kind === 'selections') await choose(screen, position, answer)
    else await write(screen, kind, position, answer)
  }
  await screen.part('submit-mfa').click({ timeout: screen.timeout })
}

async function askedKind(screen: Screen): Promise<MfaKind> {
  for (const kind of mfaKinds) if (await screen.find(mfaKind(kind)).isVisible()) return kind
  throw new Error('Link asks something that this version of @gingham/testing does not know')
}

/** One of several; the first one is right for every simulated bank. */
async function choose(screen: Screen, position: number, answer: string | undefined): Promise<void> {
  const options = screen.find(`${mfaAnswer(position)} label`)
  const texts = (await options.allInnerTexts()).map((text) => text.trim())
  const at = answer === undefined ? 0 : texts.indexOf(answer)
  if (at === -1) throw new Error(`Link offers ${texts.join(', ')}; there is no ${answer}`)
  await options.nth(at).locator('input').setChecked(true, { timeout: screen.timeout })
}

async function write(screen: Screen, kind: MfaKind, position: number, given: string | undefined): Promise<void> {
  const label = await screen
    .find(`${mfaKind(kind)} label`)
    .nth(position)
    .innerText()
  const answer = given ?? sandboxAnswer(kind, label)
  if (answer === undefined) throw new Error(`Link asks “${label}”: give the answer`)
  await screen.find(`input${part(`mfa-answer-${position}`)}`).fill(answer, { timeout: screen.timeout })
}
