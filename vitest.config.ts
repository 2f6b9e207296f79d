import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    // Most of a file's time was importing the server once more. Files share nothing but modules: each starts a server,
    // a store and a clock of its own.
    isolate: false,
    setupFiles: ['tools/property-seed.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
