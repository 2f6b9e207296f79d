import { execFile } from 'node:child_process'
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { build, transform } from 'esbuild'

const execute = promisify(execFile)
const root = resolve(import.meta.dirname, '..')

interface SourceManifest {
  name: string
  version: string
  exports: Record<string, string>
  [field: string]: unknown
}

/**
 * Builds one package of this folder into its `dist`, which is what gets packed and published: ES modules and CommonJS
 * side by side, with declarations for both.
 * @param folder the package: 'client'
 * @param dist where to write, an absolute path; what is there goes away
 * @param clientDist where the client has been built, for packages that depend on it
 * @returns `dist`
 */
export async function buildPackage(
  folder: string,
  dist = join(import.meta.dirname, folder, 'dist'),
  clientDist = join(import.meta.dirname, 'client/dist'),
): Promise<string> {
  const home = join(import.meta.dirname, folder)
  const manifest = manifestOf(home)
  rmSync(dist, { recursive: true, force: true })
  await writeModules(home, dist, manifest)
  await writeDeclarations(home, dist, clientDist)
  await writeCommonJs(dist)
  writeFileSync(join(dist, 'package.json'), `${JSON.stringify(publishedManifest(manifest), null, 2)}\n`)
  writeEntryFolders(dist, manifest)
  for (const file of ['README.md', 'CHANGELOG.md']) {
    if (existsSync(join(home, file))) cpSync(join(home, file), join(dist, file))
  }
  if (existsSync(join(root, 'LICENSE'))) cpSync(join(root, 'LICENSE'), join(dist, 'LICENSE'))
  return dist
}

function manifestOf(home: string): SourceManifest {
  return JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as SourceManifest
}

/** One bundle per entry, what they share in chunks: few files load fast, and classes exist once. */
async function writeModules(home: string, dist: string, manifest: SourceManifest): Promise<void> {
  await build({
    absWorkingDir: home,
    entryPoints: Object.values(manifest.exports),
    outbase: 'src',
    outdir: join(dist, 'esm'),
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    platform: 'neutral',
    packages: 'external',
    chunkNames: 'chunk-[hash]',
    define: { 'process.env.NODE_ENV': '"production"' },
    legalComments: 'none',
  })
}

async function writeDeclarations(home: string, dist: string, clientDist: string): Promise<void> {
  // Declarations of a sibling come from its build: its sources are outside of this package.
  const settings = {
    extends: join(home, 'tsconfig.build.json'),
    compilerOptions: {
      rootDir: join(home, 'src'),
      outDir: join(dist, 'esm'),
      paths: { '@gingham/client': [join(clientDist, 'esm/index.d.ts')] },
    },
    files: Object.values(manifestOf(home).exports).map((source) => join(home, source)),
  }
  const project = join(dist, 'tsconfig.json')
  writeFileSync(project, JSON.stringify(settings))
  await execute(join(root, 'node_modules/.bin/tsc'), ['-p', project])
  rmSync(project)
  for (const name of globSync('esm/**/*.d.ts', { cwd: dist })) {
    const path = join(dist, name)
    // Sources import each other as .ts; what is published has .js beside its declarations.
    const text = readFileSync(path, 'utf8').replace(/((?:from|import\() ?['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2')
    writeFileSync(path, text)
  }
}

/** The same files again as CommonJS, in a folder that says so. */
async function writeCommonJs(dist: string): Promise<void> {
  for (const name of globSync('esm/**/*.{js,d.ts}', { cwd: dist })) {
    const target = join(dist, name.replace(/^esm/, 'cjs'))
    mkdirSync(dirname(target), { recursive: true })
    const text = readFileSync(join(dist, name), 'utf8')
    const isCode = name.endsWith('.js')
    writeFileSync(target, isCode ? (await transform(text, { format: 'cjs', target: 'es2022' })).code : text)
  }
  writeFileSync(join(dist, 'cjs/package.json'), '{ "type": "commonjs" }\n')
}

function builtPath(source: string, format: 'esm' | 'cjs', extension: string): string {
  return source.replace('./src/', `./${format}/`).replace(/\.ts$/, extension)
}

function publishedManifest(manifest: SourceManifest): Record<string, unknown> {
  const { exports, publishConfig: _, devDependencies: __, scripts: ___, ...rest } = manifest
  const main = exports['.'] ?? ''
  const built = Object.entries(exports).map(([entry, source]) => [
    entry,
    {
      import: { types: builtPath(source, 'esm', '.d.ts'), default: builtPath(source, 'esm', '.js') },
      require: { types: builtPath(source, 'cjs', '.d.ts'), default: builtPath(source, 'cjs', '.js') },
    },
  ])
  return {
    ...rest,
    // The workspace takes its packages from each other; who installs them takes the released ones.
    ...(rest['dependencies'] === undefined ? {} : { dependencies: pinned(rest['dependencies'], manifest.version) }),
    sideEffects: false,
    engines: { node: '>=20' },
    main: builtPath(main, 'cjs', '.js'),
    module: builtPath(main, 'esm', '.js'),
    types: builtPath(main, 'cjs', '.d.ts'),
    exports: { ...(Object.fromEntries(built) as object), './package.json': './package.json' },
  }
}

function pinned(dependencies: unknown, version: string): Record<string, string> {
  const entries = Object.entries(dependencies as Record<string, string>)
  return Object.fromEntries(entries.map(([name, range]) => [name, name.startsWith('@gingham/') ? version : range]))
}

/** `@gingham/client/plaid-node` for tools that are too old to read `exports`. */
function writeEntryFolders(dist: string, manifest: SourceManifest): void {
  for (const [entry, source] of Object.entries(manifest.exports)) {
    if (entry === '.') continue
    const folder = join(dist, entry)
    mkdirSync(folder, { recursive: true })
    const redirect = { main: `.${builtPath(source, 'cjs', '.js')}`, types: `.${builtPath(source, 'cjs', '.d.ts')}` }
    writeFileSync(join(folder, 'package.json'), `${JSON.stringify(redirect)}\n`)
  }
}

if (import.meta.main) {
  for (const folder of process.argv.slice(2)) process.stdout.write(`${await buildPackage(folder)}\n`)
}
