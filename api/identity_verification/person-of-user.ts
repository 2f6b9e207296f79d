import type { Db } from '../database.ts'
import type { House } from '../house/house.ts'
import { findUser, type StoredUser } from '../user/index.ts'
import { nobody, type Person } from './verification.ts'

/** What a user's record says of the person: of several of a kind, the main one. */
export function personOfUser({ identity }: Pick<StoredUser, 'identity'>): Person {
  if (identity === null) return nobody
  const address = mainOf(identity.addresses)
  const [id_number = null] = identity.id_numbers ?? []
  return {
    ...nobody,
    name: identity.name ?? null,
    date_of_birth: identity.date_of_birth ?? null,
    email_address: mainOf(identity.emails)?.data ?? null,
    phone_number: mainOf(identity.phone_numbers)?.data ?? null,
    id_number,
    address:
      address === undefined
        ? null
        : {
            street: address.street_1 ?? null,
            street2: address.street_2 ?? null,
            city: address.city ?? null,
            region: address.region ?? null,
            postal_code: address.postal_code ?? null,
            country: address.country ?? 'US',
          },
  }
}

/** What is known of the person of an attempt, with what their user's record says by now over it. */
export async function knownByNow(
  db: Db,
  house: House,
  user_id: string | null,
  known: Person = nobody,
): Promise<Person> {
  const user = user_id === null ? undefined : await findUser(db, house.sealer, user_id)
  if (user === undefined || user.removed_ms !== null) return known
  const told = Object.entries(personOfUser(user)).filter(([, value]) => value !== null)
  return { ...known, ...Object.fromEntries(told) }
}

function mainOf<Entry extends { primary: boolean }>(entries: readonly Entry[] | null | undefined): Entry | undefined {
  return entries?.find(({ primary }) => primary) ?? entries?.[0]
}
