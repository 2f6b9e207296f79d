import {
  chmodSync,
  constants,
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
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
/** What group and others may do. */
const OTHERS = 0o077

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
      if (!existsSync(keyFile)) writeWhole(keyFile, generateEncryptionKey().toString('hex'), copyIfNew)
      return readPrivate(keyFile, (text) => parseEncryptionKey(text.trim()))
    },
    readKeys: () => (existsSync(teamFile) ? readPrivate(teamFile, (text) => JSON.parse(text) as NewTeam) : undefined),
    writeKeys: (team) => writeWhole(teamFile, `${JSON.stringify(team, null, 2)}\n`, renameSync),
  }
}

/**
 * Writes a file that is there as a whole or not at all, wherever a start is cut off.
 * @param place renameSync puts it in the place of another; copyIfNew leaves the one that another process was faster with
 */
function writeWhole(file: string, text: string, place: (from: string, to: string) => void): void {
  const draft = `${file}.${process.pid}`
  try {
    writeFileSync(draft, text, { mode: OWNER_ONLY, flush: true })
    place(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(draft, { force: true })
  }
}

const copyIfNew = (from: string, to: string) => copyFileSync(from, to, constants.COPYFILE_EXCL)

/** What a file holds, which from now on only its owner can read. */
function readPrivate<Value>(file: string, parse: (text: string) => Value): Value {
  if ((statSync(file).mode & OTHERS) !== 0) chmodSync(file, OWNER_ONLY)
  const text = readFileSync(file, 'utf8')
  try {
    return parse(text)
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof SyntaxError ? 'it is no JSON' : messageOf(error)}`, {
      cause: error,
    })
  }
}

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
