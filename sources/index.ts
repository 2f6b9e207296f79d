export type * from './investments.ts'
export type * from './liabilities.ts'
export type * from './payroll.ts'
export type * from './source.ts'
