import { similarity } from './similarity.ts'

/** The parts of an address: `Imogen.Vale+bank@mail.example` has the tag `bank`. */
interface EmailParts {
  user: string
  tag: string
  domain: string
}

/** Mail to these ignores full stops before the @. */
const DOTLESS: ReadonlySet<string> = new Set(['gmail.com', 'googlemail.com'])
const MISMATCH_MAX = 69
const SAME_DOMAIN_MAX = 60
const OTHER_DOMAIN_MAX = 40

function emailParts(text: string): EmailParts | null {
  const address = text.trim().toLowerCase()
  const at = address.lastIndexOf('@')
  if (at < 1 || at === address.length - 1) return null
  const [user = '', ...tags] = address.slice(0, at).split('+')
  return { user, tag: tags.join('+'), domain: address.slice(at + 1) }
}

/**
 * Compares two e-mail addresses, the same in both directions; null when one of them is none. Capitals make no
 * difference. 100 for the same address, 95 for the same mailbox under another spelling, 90 where only what follows a
 * `+` differs. Two mailboxes are below 70, the less the more they differ.
 */
export function matchEmail(a: string, b: string): number | null {
  const left = emailParts(a)
  const right = emailParts(b)
  if (left === null || right === null) return null
  if (a.trim().toLowerCase() === b.trim().toLowerCase()) return 100
  if (mailboxOf(left) === mailboxOf(right)) return left.tag === right.tag ? 95 : 90
  const users = similarity(left.user, right.user)
  const score =
    left.domain === right.domain
      ? SAME_DOMAIN_MAX * users
      : OTHER_DOMAIN_MAX * users * (0.5 + 0.5 * similarity(left.domain, right.domain))
  return Math.min(Math.round(score), MISMATCH_MAX)
}

function mailboxOf({ user, domain }: EmailParts): string {
  return DOTLESS.has(domain) ? `${user.replaceAll('.', '')}@gmail.com` : `${user}@${domain}`
}
