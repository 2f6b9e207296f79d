export { findLegacyCategory } from './legacy-categories.ts'
