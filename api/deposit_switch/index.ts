export { depositSwitchJobs } from './switch-jobs.ts'
