import type { ConnectStep, MfaChallenge } from '../../source.ts'
import type { LoginPlan, MfaPlan } from './password-language.ts'

/** One thing that a login asks for. */
export interface Round {
  step: Extract<ConnectStep, { step: 'mfa' | 'recaptcha' }>
  /** Whether some answers pass. */
  accepts(answers: readonly string[]): boolean
}

/** What a plan asks for, in order: the reCAPTCHA first, then each round of MFA. */
export function roundsOf(plan: LoginPlan): Round[] {
  return [...(plan.recaptcha ? [recaptcha] : []), ...(plan.mfa ? mfaRounds(plan.mfa) : [])]
}

/** A reCAPTCHA takes one round of answers, whatever is in it: that it was bad shows at the end. */
const recaptcha: Round = { step: { step: 'recaptcha' }, accepts: () => true }

const devices = [
  { device_id: 'device-0', display_message: 'Text message to a phone ending in 4444' },
  { device_id: 'device-1', display_message: 'Call to a phone ending in 3333' },
  { device_id: 'device-2', display_message: 'Email to a•••0@example.com' },
]

function mfaRounds(plan: MfaPlan): Round[] {
  switch (plan.type) {
    case 'device':
      return [
        {
          ...challenge({ mfa_type: 'device', devices }, ['device-0']),
          accepts: ([device, ...rest]) => rest.length === 0 && devices.some(({ device_id }) => device_id === device),
        },
        challenge({ mfa_type: 'code', display_message: 'Enter the code that we sent you' }, ['1234']),
      ]
    case 'questions':
      return counted(plan.rounds).map((round) => {
        const questions = counted(plan.questions)
        return challenge(
          {
            mfa_type: 'questions',
            questions: questions.map((question) => `What is the answer to question ${round}-${question}?`),
          },
          questions.map((question) => `answer_${round}_${question}`),
        )
      })
    case 'taxpayer_id':
      return [
        challenge({ mfa_type: 'questions', questions: ['Last four digits of your Social Security number'] }, ['1234']),
      ]
    case 'confirmation':
      return [
        challenge({ mfa_type: 'selections', selections: [{ question: 'Is this you?', answers: ['Yes', 'No'] }] }, [
          'Yes',
        ]),
      ]
    case 'selections':
      return counted(plan.rounds).map((round) => {
        const selections = counted(plan.questions).map((question) => ({
          question: `Which is the first answer of question ${round}-${question}?`,
          answers: counted(plan.options).map((option) => `answer_${round}_${question}_${option}`),
        }))
        return challenge(
          { mfa_type: 'selections', selections },
          selections.map(({ answers }) => answers[0] ?? ''),
        )
      })
  }
}

function challenge(mfa: MfaChallenge, right_answers: readonly string[]): Round {
  return {
    step: { step: 'mfa', mfa },
    accepts: (answers) =>
      answers.length === right_answers.length && right_answers.every((right, at) => right === answers[at]),
  }
}

function counted(length: number): number[] {
  return Array.from({ length }, (_, index) => index)
}
