export { CountryCode, CountryCodes, Institution } from './institution.schema.ts'
export { isRoutingNumber } from './routing-number.ts'
export { searchInstitutions } from './search-institutions.ts'
export { toInstitution } from './to-institution.ts'
