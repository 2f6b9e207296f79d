import { dashboardPage } from '@gingham/dashboard'
import { linkPage } from '@gingham/link'
import { existsSync } from 'node:fs'
import { bannerOf } from './banner.ts'
import { readOptions, USAGE } from './options.ts'
import { startServer } from './start-server.ts'
import { stopOnSignal } from './stop-on-signal.ts'

/** `gingham start …`; anything else prints how to use it. */
const [command, ...args] = process.argv.slice(2)
if (command !== 'start' || args.includes('--help')) {
  const isAskedFor = command === undefined || command === 'help' || process.argv.includes('--help')
  console.log(USAGE)
  process.exit(isAskedFor ? 0 : 2)
}
try {
  const server = await startServer(readOptions(args, process.env))
  stopOnSignal(() => server.close())
  console.log(bannerOf(server))
  // The API needs no pages, so it does not wait for them to be built.
  if (![linkPage, dashboardPage].every(({ folder }) => existsSync(folder)))
    console.log('  Link and the dashboard are not built yet: npm run build in the clone, then start again.\n')
} catch (error) {
  console.error(`gingham: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
