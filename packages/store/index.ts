export { hashToken, makeIds, type Ids } from './ids.ts'
export { isPostgres, migrate, type Migrations } from './migrate.ts'
export { openStore, type AnyDb, type Store, type StoreAddress } from './open-store.ts'
export { generateEncryptionKey, makeSealer, parseEncryptionKey, type Sealer } from './sealer.ts'
