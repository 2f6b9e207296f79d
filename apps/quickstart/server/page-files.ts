import { readdir, readFile } from 'node:fs/promises'
import type { ServerResponse } from 'node:http'
import { extname, join, relative, sep } from 'node:path'

/** The built page, held in memory: a handful of small files. */
export type PageFiles = ReadonlyMap<string, Buffer>

/**
 * Reads the built page.
 * @returns by URL path, `/index.html` and `/assets/…`
 * @throws Error saying how to build it, when it has not been built
 */
export async function readPageFiles(folder: string): Promise<PageFiles> {
  const files = new Map<string, Buffer>()
  try {
    for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
      // Build tools leave notes of their own beside the page.
      if (!entry.isFile() || entry.name.startsWith('.')) continue
      const path = join(entry.parentPath, entry.name)
      files.set(`/${relative(folder, path).split(sep).join('/')}`, await readFile(path))
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  if (!files.has('/index.html')) throw new Error('The quickstart’s page is not built: run `npm run build` first.')
  return files
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
}

/** Addresses that are the page itself; the second is where banks send people back to. */
const pagePaths = new Set(['/', '/oauth-response.html'])

/** Answers with a file of the page. @returns false when there is none of that name */
export function sendPageFile(
  response: ServerResponse,
  files: PageFiles,
  path: string,
  content_security_policy: string,
): boolean {
  const name = pagePaths.has(path) ? '/index.html' : path
  const file = files.get(name)
  if (file === undefined) return false
  response.writeHead(200, {
    'content-type': types[extname(name)] ?? 'application/octet-stream',
    // Names below /assets/ carry a hash of the content.
    'cache-control': name.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-security-policy': content_security_policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  })
  response.end(file)
  return true
}

/**
 * What the page may load: its own files, Link from where Link is served, and pictures of banks and merchants.
 * @param link_origin where link-initialize.js comes from
 */
export function contentSecurityPolicy(link_origin: string, api_origin: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${link_origin}`,
    // Link's script of Plaid's own adds style elements.
    `style-src 'self'${link_origin === api_origin ? '' : " 'unsafe-inline'"}`,
    `img-src 'self' data: ${api_origin} https:`,
    `connect-src 'self' ${api_origin} ${link_origin}`,
    `frame-src ${link_origin}`,
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}
