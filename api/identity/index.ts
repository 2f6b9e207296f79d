export { AccountIdentity, Address, AddressData, Email, Owner, PhoneNumber } from './identity.schema.ts'
export { exampleOwner } from './owner.example.ts'
export { readOwners } from './read-owners.ts'
export { identityDefaultUpdate } from './webhook-payloads.ts'
