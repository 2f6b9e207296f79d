export { findEmployers, type EmployerMatch } from './find-employers.ts'
