import * as plaid from 'plaid'
import { banner, docComment, propertyName, quote } from './names.ts'

/** Enums by name; each one member to value. */
export type EnumTable = Readonly<Record<string, Readonly<Record<string, string | number>>>>

/** Names and values of the enums that the official client exports: facts, read from the installed package. */
export function officialEnums(): EnumTable {
  const found: Record<string, Record<string, string | number>> = {}
  for (const [name, value] of Object.entries(plaid as unknown as Record<string, unknown>)) {
    if (typeof value !== 'object' || value === null || name === 'PlaidEnvironments') continue
    const members = Object.entries(value as Record<string, unknown>)
    if (members.length === 0) continue
    if (!members.every(([, member]) => typeof member === 'string' || typeof member === 'number')) continue
    found[name] = Object.fromEntries(members) as Record<string, string | number>
  }
  return Object.fromEntries(Object.entries(found).sort(([left], [right]) => (left < right ? -1 : 1)))
}

/** Writes every enum as an object and a type of the same name, which is what using a TypeScript enum looks like. */
export function writePlaidNodeEnums(enums: EnumTable): string {
  const texts = Object.entries(enums).map(([name, members]) => {
    const lines = Object.entries(members).map(
      ([member, value]) => `  ${propertyName(member)}: ${typeof value === 'string' ? quote(value) : value},\n`,
    )
    return `export const ${name} = {\n${lines.join('')}} as const\nexport type ${name} = (typeof ${name})[keyof typeof ${name}]\n`
  })
  return `${banner}${docComment(['The enums of the official client, under their names.'])}\n${texts.join('\n')}`
}
