import type { StepName } from '../protocol.ts'
import type { StepsOf } from './step-context.ts'
import { creditSteps } from './steps/credit.ts'
import { itemSteps } from './steps/item.ts'
import { linkSteps } from './steps/link.ts'
import { paymentSteps } from './steps/payments.ts'
import { peopleSteps } from './steps/people.ts'

/** The journey, one call or two per step. This is the code to copy into an app of your own. */
export const steps: StepsOf<StepName> = {
  ...linkSteps,
  ...itemSteps,
  ...creditSteps,
  ...paymentSteps,
  ...peopleSteps,
}
