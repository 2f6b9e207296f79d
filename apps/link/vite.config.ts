import tailwindcss from '@tailwindcss/vite'
import { build } from 'esbuild'
import { fileURLToPath } from 'node:url'
import { defineConfig, type Plugin } from 'vite'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The script of the host's page: one small file with a fixed name, for browsers older than the page itself needs. */
function linkInitialize(): Plugin {
  return {
    name: 'link-initialize',
    apply: 'build',
    async generateBundle() {
      const { outputFiles } = await build({
        entryPoints: [here('./initialize/index.ts')],
        bundle: true,
        format: 'iife',
        minify: true,
        target: 'es2020',
        write: false,
      })
      const source = outputFiles[0]?.text ?? ''
      this.emitFile({ type: 'asset', fileName: 'link-initialize.js', source })
    },
  }
}

// A build that is made by a test run is the same page: with the NODE_ENV of tests its components would be compiled for
// development, and larger by half.
if (process.argv.includes('build')) process.env['NODE_ENV'] = 'production'

export default defineConfig({
  root: here('.'),
  // Wherever the folder is served, its parts find each other.
  base: './',
  plugins: [tailwindcss(), linkInitialize()],
  // Written for React, run on Preact: react-dom alone is 69 KB gzipped, more than all of Link may be.
  // See docs/decisions for the figures.
  resolve: {
    alias: {
      'react/jsx-runtime': 'preact/jsx-runtime',
      'react/jsx-dev-runtime': 'preact/jsx-runtime',
      'react-dom/client': 'preact/compat/client',
      'react-dom': 'preact/compat',
      react: 'preact/compat',
    },
  },
  build: {
    outDir: here('./dist'),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
    // An image as a data: address would need an exception in the Content-Security-Policy.
    assetsInlineLimit: 0,
    rolldownOptions: { input: { link: here('./link.html'), bank: here('./bank.html') } },
  },
})
