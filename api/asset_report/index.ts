export { assetReportJobs } from './make-report.ts'
