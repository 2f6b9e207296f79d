import type { Fields } from '@gingham/engine'

interface Owner {
  names: string[]
  addresses: { data: Fields; primary?: boolean }[]
  emails: Fields[]
  phone_numbers: Fields[]
}

/** One identity for the Item, which names the accounts of each address, in place of the owners of each account. */
export function topLevelIdentity({ accounts, ...others }: Fields): Fields {
  const owned = (accounts as Fields[]).map(({ owners, ...account }) => ({ account, owners: owners as Owner[] }))
  const owners = owned.flatMap((each) => each.owners)
  const identity = {
    names: distinct(owners.flatMap(({ names }) => names)),
    emails: distinct(owners.flatMap(({ emails }) => emails)),
    phone_numbers: distinct(owners.flatMap(({ phone_numbers }) => phone_numbers)),
    addresses: distinct(owners.flatMap(({ addresses }) => addresses)).map((address) => ({
      accounts: owned
        .filter((each) => each.owners.some(({ addresses }) => addresses.some((other) => isEqual(other, address))))
        .map(({ account }) => `${account['name'] as string} ${(account['mask'] as string | null) ?? ''}`.trim()),
      data: address.data,
      primary: address.primary ?? false,
    })),
  }
  return { ...others, accounts: owned.map(({ account }) => account), identity }
}

function distinct<Value>(values: readonly Value[]): Value[] {
  return values.filter((value, index) => values.findIndex((other) => isEqual(other, value)) === index)
}

/** Both were written by the same code, so equal values are equal texts. */
function isEqual(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
