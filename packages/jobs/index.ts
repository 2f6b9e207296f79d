export { makeJobQueue, type JobHandler, type JobOutcome, type JobQueue, type JobQueueOptions } from './job-queue.ts'
export { enqueueJob, removeGroup, type Job, type JobStore, type NewJob } from './jobs.store.ts'
export { jobsMigrations, type JobsTables } from './jobs.tables.ts'
