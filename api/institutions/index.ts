export { CountryCode, Institution } from './institution.schema.ts'
export { isRoutingNumber } from './routing-number.ts'
export { searchInstitutions } from './search-institutions.ts'
