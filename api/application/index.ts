export { applicationIdOf, ownApplication, seededApplication, type NamedApplication } from './application-names.ts'
