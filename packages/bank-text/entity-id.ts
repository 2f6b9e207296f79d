import { createHash } from 'node:crypto'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'
const LENGTH = 37

/** 37 alphanumerics, the same for a merchant wherever its name occurs. */
export function merchantEntityId(name: string): string {
  const digest = createHash('sha256')
    .update(JSON.stringify(['merchant', name]))
    .digest('hex')
  let number = BigInt(`0x${digest}`)
  let id = ''
  while (id.length < LENGTH) {
    id += alphabet[Number(number % 62n)]
    number /= 62n
  }
  return id
}
