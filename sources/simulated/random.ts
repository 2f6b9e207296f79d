import { createHash } from 'node:crypto'

/** A seeded stream of numbers: the same key parts give the same stream on every machine. */
export interface Random {
  /** At least 0, below 1. */
  fraction(): number
  /** An integer from `low` to `high`, both included. */
  integer(low: number, high: number): number
  /** True with the given probability. */
  chance(probability: number): boolean
  /** One element of a list that has some. */
  pick<T>(list: readonly T[]): T
  /** An amount of money between two others, both included, to the cent. */
  amount(low: number, high: number): number
  /** Decimal digits, the first of them not zero. */
  digits(length: number): string
}

/**
 * A family of streams under one key: `at(index, …)` is a stream of its own for each combination of integers, and costs
 * no hash, so that a stream for each day of a history is affordable.
 */
export interface RandomFamily {
  at(...indexes: number[]): Random
}

/** The SHA-256 of key parts. Parts are separated, so that `['ab', 'c']` and `['a', 'bc']` differ. */
export function digestOf(...parts: readonly string[]): Buffer {
  return createHash('sha256').update(JSON.stringify(parts)).digest()
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** A fixed alphanumeric identifier of a length up to 43 for key parts, as entity ids are. */
export function tokenOf(length: number, ...parts: readonly string[]): string {
  let number = BigInt(`0x${digestOf(...parts).toString('hex')}`)
  let token = ''
  while (token.length < length) {
    token += alphabet[Number(number % 62n)]
    number /= 62n
  }
  return token
}

/** The stream for some key parts. */
export function randomOf(...parts: readonly string[]): Random {
  return randomFamily(...parts).at(0)
}

/** The family of streams for some key parts. */
export function randomFamily(...parts: readonly string[]): RandomFamily {
  const digest = digestOf(...parts)
  const words = [digest.readUInt32LE(0), digest.readUInt32LE(4), digest.readUInt32LE(8)] as const
  return {
    at(...indexes) {
      let mixed = 0x9e3779b9
      for (const index of indexes) mixed = scramble(mixed ^ scramble(index | 0))
      return makeRandom(words[0] ^ mixed, words[1] ^ scramble(mixed + 1), words[2], 1)
    },
  }
}

/** Spreads every bit of a 32-bit integer over all of them (the finalizer of MurmurHash3). */
function scramble(value: number): number {
  let hash = value
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}

/** sfc32 ("small fast counter") by Chris Doty-Humphrey: small, fast, passes PractRand. */
function makeRandom(first: number, second: number, third: number, start: number): Random {
  let [a, b, c, counter] = [first | 0, second | 0, third | 0, start | 0]
  const next = (): number => {
    const sum = (((a + b) | 0) + counter) | 0
    counter = (counter + 1) | 0
    a = b ^ (b >>> 9)
    b = (c + (c << 3)) | 0
    c = (c << 21) | (c >>> 11)
    c = (c + sum) | 0
    return (sum >>> 0) / 4294967296
  }
  for (let warm = 0; warm < 12; warm += 1) next()
  const integer = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1))
  return {
    fraction: next,
    integer,
    chance: (probability) => next() < probability,
    pick: (list) => {
      const picked = list[Math.floor(next() * list.length)]
      if (picked === undefined) throw new Error('nothing to pick from')
      return picked
    },
    amount: (low, high) => integer(Math.round(low * 100), Math.round(high * 100)) / 100,
    digits: (length) => {
      let digits = String(integer(1, 9))
      while (digits.length < length) digits += String(integer(0, 9))
      return digits
    },
  }
}
