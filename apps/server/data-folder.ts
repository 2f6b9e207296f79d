import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { NewTeam } from '@gingham/api'
import { generateEncryptionKey, parseEncryptionKey } from '@gingham/store'

/** What a server keeps beside its database. Both files can be read by their owner only. */
export interface DataFolder {
  database_file: string
  encryptionKey(): Buffer
  readKeys(): NewTeam | undefined
  writeKeys(team: NewTeam): void
}

const OWNER_ONLY = 0o600

/** @param path a folder, made when it is not there, or `:memory:` */
export function openDataFolder(path: string): DataFolder {
  if (path === ':memory:') {
    const key = generateEncryptionKey()
    return {
      database_file: ':memory:',
      encryptionKey: () => key,
      readKeys: () => undefined,
      writeKeys: () => undefined,
    }
  }
  mkdirSync(path, { recursive: true, mode: 0o700 })
  const keyFile = join(path, 'encryption.key')
  const teamFile = join(path, 'keys.json')
  return {
    database_file: join(path, 'gingham.db'),
    encryptionKey() {
      if (!existsSync(keyFile))
        writeFileSync(keyFile, generateEncryptionKey().toString('hex'), { mode: OWNER_ONLY, flag: 'wx' })
      return parseEncryptionKey(readFileSync(keyFile, 'utf8').trim())
    },
    readKeys: () => (existsSync(teamFile) ? (JSON.parse(readFileSync(teamFile, 'utf8')) as NewTeam) : undefined),
    writeKeys: (team) => writeFileSync(teamFile, `${JSON.stringify(team, null, 2)}\n`, { mode: OWNER_ONLY }),
  }
}
