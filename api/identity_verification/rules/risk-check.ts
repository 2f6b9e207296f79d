import { foldText } from '../../watchlist_screening/index.ts'
import type { Person } from '../verification.ts'

type Level = 'low' | 'medium' | 'high'
type YesNo = 'yes' | 'no'

/** The check of risks, as far as this server can tell: by what an address looks like. */
export interface RiskCheck {
  status: 'success' | 'failed'
  email: {
    domain_is_free_provider: YesNo
    domain_is_custom: YesNo
    domain_is_disposable: YesNo
    top_level_domain_is_suspicious: YesNo
    is_edu: YesNo
    includes_date_of_birth: YesNo
    name: 'match' | 'partial_match' | 'no_match' | 'no_input' | 'indeterminate'
    risk_level: Level
    factors: string[]
  } | null
  has_phone: boolean
  has_device: boolean
}

const freeProviders = new Set(
  'gmail.com yahoo.com outlook.com hotmail.com icloud.com aol.com proton.me protonmail.com gmx.de gmx.net web.de mail.com'.split(
    ' ',
  ),
)
const disposable = new Set(
  'mailinator.com guerrillamail.com 10minutemail.com yopmail.com trashmail.com temp-mail.org'.split(' '),
)
const suspiciousEndings = new Set('zip mov top xyz click work gq tk ml cf'.split(' '))

/** Fails for an e-mail address that was made to be thrown away. */
export function checkRisk(person: Person, has_device: boolean): RiskCheck {
  const { email_address, phone_number } = person
  const email = email_address === null ? null : checkEmail(email_address, person)
  return {
    status: email?.risk_level === 'high' ? 'failed' : 'success',
    email,
    has_phone: phone_number !== null,
    has_device,
  }
}

function checkEmail(email_address: string, { date_of_birth, name }: Person): RiskCheck['email'] {
  const [mailbox = '', domain = ''] = email_address.toLowerCase().split('@')
  const ending = domain.split('.').at(-1) ?? ''
  const isDisposable = disposable.has(domain)
  const isFree = freeProviders.has(domain)
  const isSuspicious = suspiciousEndings.has(ending)
  const year = date_of_birth?.slice(0, 4)
  const hasBirth = year !== undefined && mailbox.includes(year)
  return {
    domain_is_free_provider: yesNo(isFree),
    domain_is_custom: yesNo(!isFree && !isDisposable),
    domain_is_disposable: yesNo(isDisposable),
    top_level_domain_is_suspicious: yesNo(isSuspicious),
    is_edu: yesNo(ending === 'edu'),
    includes_date_of_birth: yesNo(hasBirth),
    name: compareMailbox(mailbox, name),
    risk_level: isDisposable ? 'high' : isSuspicious ? 'medium' : 'low',
    factors: [
      ...(isDisposable ? ['the domain gives addresses to throw away'] : []),
      ...(isSuspicious ? ['the top-level domain is often abused'] : []),
    ],
  }
}

/** Whose mailbox it looks like, by its letters. */
function compareMailbox(mailbox: string, name: Person['name']): NonNullable<RiskCheck['email']>['name'] {
  if (name === null) return 'no_input'
  const letters = foldText(mailbox).replaceAll(/[^\p{Letter}]/gu, '')
  if (letters.length < 3) return 'indeterminate'
  const found = [name.given_name, name.family_name].filter((part) => letters.includes(foldText(part))).length
  return found === 2 ? 'match' : found === 1 ? 'partial_match' : 'no_match'
}

function yesNo(is: boolean): YesNo {
  return is ? 'yes' : 'no'
}
