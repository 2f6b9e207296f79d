import { bannerOf, explainTakenPort, readOptions, startServer, stopOnSignal, USAGE } from '@gingham/server'
import { startQuickstart } from '@gingham/quickstart'
import { buildPages } from './build.ts'

/** `npm start`: the server and the quickstart app in one process, talking to each other over HTTP. */
const QUICKSTART_PORT = Number(process.env['PORT'] || 8000)

if (process.argv.includes('--help')) {
  console.log(`${USAGE.replace('gingham start [options]', 'npm start -- [options]')}

The quickstart beside it
  PORT             port that it listens on (8000)
  PLAID_PRODUCTS   whose sections it shows (auth,transactions,identity)`)
  process.exit(0)
}
try {
  console.log('Building the pages, if they have changed …')
  await buildPages()
  const server = await startServer(readOptions(process.argv.slice(2), { GINGHAM_LOG: 'warn', ...process.env }))
  const environment = {
    PLAID_BASE_URL: server.url,
    PLAID_CLIENT_ID: server.team.client_id,
    PLAID_SECRET: server.team.secrets.sandbox,
    ...process.env,
  }
  const quickstart = await startQuickstart({ port: QUICKSTART_PORT, environment }).catch(
    explainTakenPort(QUICKSTART_PORT, 'PORT=N before npm start'),
  )
  stopOnSignal(async () => {
    await quickstart.close()
    await server.close()
  })
  console.log(`${bannerOf(server)}\n  Quickstart  ${quickstart.url}  ← open this\n`)
} catch (error) {
  console.error(`gingham: ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
}
