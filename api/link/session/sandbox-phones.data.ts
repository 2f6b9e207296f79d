import type { ProfileFields } from './layer.protocol.ts'

/** The code of every message that would be sent (https://plaid.com/docs/link/returning-user/). */
export const SANDBOX_OTP = '123456'

/** A bank that a seeded person has connected before, as user_good. */
export interface SeededBank {
  institution_id: string
  /** Which subtypes of account were shared. */
  subtypes: readonly string[]
  needs_login?: true
}

export interface SandboxPhone {
  identity: ProfileFields
  banks: readonly SeededBank[]
}

export const noIdentity: ProfileFields = {
  first_name: '',
  last_name: '',
  street: '',
  street2: '',
  city: '',
  region: '',
  postal_code: '',
  country: '',
  email: '',
  date_of_birth: '',
  ssn: '',
}

/** The person of every documented test (https://plaid.com/docs/identity-verification/testing/); the address is ours. */
export const sandboxIdentity: ProfileFields = {
  first_name: 'Leslie',
  last_name: 'Knope',
  street: '123 Main St.',
  street2: '',
  city: 'Pawnee',
  region: 'IN',
  postal_code: '46001',
  country: 'US',
  email: 'leslie.knope@example.com',
  date_of_birth: '1975-01-18',
  ssn: '123456789',
}

const both = ['checking', 'savings']
const platypus: SeededBank = { institution_id: 'ins_109508', subtypes: both }
const tartan: SeededBank = { institution_id: 'ins_109511', subtypes: both }
const tattersall: SeededBank = { institution_id: 'ins_109510', subtypes: both }
const noAddress = { street: '', street2: '', city: '', region: '', postal_code: '', country: '' }

/** Somebody with one bank, of whom something is not known. */
const lacking = (missing: Partial<ProfileFields>): SandboxPhone => ({
  identity: { ...sandboxIdentity, ...missing },
  banks: [platypus],
})

/**
 * Numbers that the sandbox knows, in E.164. The returning-user experience and Layer have a table each; where both have a
 * number, it is the same person. Sources: https://plaid.com/docs/link/returning-user/, https://plaid.com/docs/layer/
 */
export const sandboxPhones: Readonly<Record<string, SandboxPhone>> = {
  '+14155550000': { identity: noIdentity, banks: [] },
  // Somebody new.
  '+14155550010': { identity: noIdentity, banks: [] },
  '+14155550011': { identity: sandboxIdentity, banks: [platypus, tartan] },
  // An account was opened since: fewer are shared than the bank has.
  '+14155550012': { identity: noIdentity, banks: [{ ...platypus, subtypes: ['checking'] }, tartan, tattersall] },
  '+14155550013': { identity: sandboxIdentity, banks: [{ institution_id: 'ins_127287', subtypes: both }] },
  // DIFFERENCE: what a new device changes is not documented; here the saved login has to be made again.
  '+14155550014': { identity: sandboxIdentity, banks: [{ ...platypus, needs_login: true }] },
  '+14155550015': { identity: sandboxIdentity, banks: [{ ...platypus, subtypes: ['checking'] }] },
  '+15155550013': lacking({ email: '' }),
  '+15155550015': lacking({ date_of_birth: '' }),
  '+15155550016': lacking({ ssn: '' }),
  '+15155550017': lacking(noAddress),
  '+15155550018': lacking({ first_name: '', last_name: '' }),
  '+15155550019': { identity: sandboxIdentity, banks: [{ ...platypus, subtypes: ['savings'] }] },
}
