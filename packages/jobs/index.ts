export {
  enqueueJob,
  makeJobQueue,
  removeJobs,
  type Job,
  type JobHandler,
  type JobOutcome,
  type JobQueue,
  type JobQueueOptions,
  type NewJob,
} from './job-queue.ts'
export { jobsMigrations, type JobsTables } from './jobs.tables.ts'
