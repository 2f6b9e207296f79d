#!/usr/bin/env node
import { startQuickstart } from './server/index.ts'

/** `node apps/quickstart/bin.ts`: the quickstart alone, against whichever API the environment variables name. */
try {
  process.loadEnvFile()
} catch {
  // No .env file here: the variables come from elsewhere.
}

const { PORT, HOST } = process.env
try {
  const { url } = await startQuickstart({
    environment: process.env,
    port: PORT ? Number(PORT) : 8000,
    ...(HOST ? { host: HOST } : {}),
  })
  console.log(`Quickstart: ${url}`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
