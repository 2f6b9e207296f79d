export {
  actInLink,
  findShareable,
  languageInLink,
  openInLink,
  requireVerifiable,
  type LinkVerification,
  type Shown as ShownVerification,
} from './in-link.ts'
export { identityVerificationJobs, type StepNews } from './proceed.ts'
export type { StepName } from './rules/steps.ts'
