export { startStatements, statementJobs } from './extract-statements.ts'
export { findRangeProblem, type StatementRange } from './statement-months.ts'
export { removeItemStatements } from './statements.store.ts'
