import { writeSync } from 'node:fs'
import { migrate, openStore, type StoreAddress } from './index.ts'
import { writerMigrations, type WriterTables } from './writer.tables.ts'

/**
 * A process of its own that brings the tables up to date, then writes rows, one transaction each, and says so on
 * standard output after each commit. Arguments: the store's address as JSON, the writer's name, how many rows.
 */
const [address, writer, count] = process.argv.slice(2) as [string, string, string]
const store = openStore<WriterTables>(JSON.parse(address) as StoreAddress)
await migrate(store.db, writerMigrations)
for (let number = 1; number <= Number(count); number += 1) {
  await store.transaction(async (tx) => {
    // Reads first, as handlers do: others may write between that and the first write.
    await tx.selectFrom('rows').select('number').limit(1).execute()
    await tx.insertInto('rows').values({ writer, number }).execute()
    await tx.insertInto('shadows').values({ writer, number }).execute()
  })
  // Straight to the descriptor: nothing is said that was not done, and nothing waits in a buffer.
  writeSync(1, `${number}\n`)
}
await store.close()
