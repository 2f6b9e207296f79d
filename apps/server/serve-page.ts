import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'

/** A built page: a folder of files below a URL path. */
export interface Page {
  /** Absolute path. */
  folder: string
  /** With a slash at both ends. */
  prefix: string
  /** Below this path, file names carry a hash of their content: they may be cached for ever. */
  immutable_prefix: string
  content_security_policy: string
}

/** Serves a built page with the headers that keep it safe: no guessing of types, no inline code, no referrer. */
export async function servePage(app: FastifyInstance, page: Page): Promise<void> {
  await app.register(fastifyStatic, {
    root: page.folder,
    prefix: page.prefix,
    decorateReply: false,
    cacheControl: false,
    setHeaders(reply, path) {
      const isImmutable = `${page.prefix}${path.slice(page.folder.length + 1)}`.startsWith(page.immutable_prefix)
      void reply.header('cache-control', isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache')
      void reply.header('x-content-type-options', 'nosniff')
      void reply.header('referrer-policy', 'no-referrer')
      // The script that a host page loads from here is another origin's to that page.
      void reply.header('cross-origin-resource-policy', 'cross-origin')
      if (path.endsWith('.html')) void reply.header('content-security-policy', page.content_security_policy)
    },
  })
}
