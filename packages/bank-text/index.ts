export { nameOfEntity } from './brands.ts'
export { merchantEntityId } from './entity-id.ts'
export { readBankText } from './read-bank-text.ts'
export type { BankText, Channel, Confidence, Direction, Party, PartyType, Place, Reading } from './reading.ts'
