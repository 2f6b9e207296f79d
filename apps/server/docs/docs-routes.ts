import { readFileSync } from 'node:fs'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { makeDocs, toDocument, type Docs, type DocsOptions, type Document } from './docs.ts'

/** Nothing is inline and nothing comes from elsewhere. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ')

const assetTypes: Readonly<Record<string, string>> = {
  'docs.css': 'text/css; charset=utf-8',
  'docs.js': 'text/javascript; charset=utf-8',
  'mark.svg': 'image/svg+xml',
}

/** Serves the reference below /docs. Nothing is read or written before somebody asks for it. */
export function addDocsRoutes(app: FastifyInstance, options: DocsOptions): void {
  let docs: Docs | undefined
  const open = () => (docs ??= makeDocs(options))
  const prefix = new URL(options.base_url).pathname.replace(/\/$/, '')
  const assets = new Map<string, Document>()
  const asset = (name: string): Document => {
    const document = assets.get(name) ?? toDocument(readFileSync(new URL(name, import.meta.url), 'utf8'))
    assets.set(name, document)
    return document
  }
  const sendPage = (path: string, request: FastifyRequest, reply: FastifyReply) => {
    const page = open().page(`${prefix}${path}`)
    if (page === undefined) void reply.code(404)
    void reply.header('content-security-policy', CONTENT_SECURITY_POLICY)
    return send(request, reply, 'text/html; charset=utf-8', page ?? open().notFound())
  }
  app.get('/docs', async (request, reply) => sendPage('/docs', request, reply))
  app.get('/docs/search.json', async (request, reply) =>
    send(request, reply, 'application/json; charset=utf-8', open().search()),
  )
  for (const [name, type] of Object.entries(assetTypes))
    app.get(`/docs/assets/${name}`, async (request, reply) => send(request, reply, type, asset(name)))
  app.get<{ Params: { '*': string } }>('/docs/*', async (request, reply) =>
    sendPage(`/docs/${request.params['*']}`.replace(/\/$/, ''), request, reply),
  )
}

/** 304 to whoever has this very document already. */
function send(request: FastifyRequest, reply: FastifyReply, type: string, { text, etag }: Document): FastifyReply {
  void reply.headers({ etag, 'cache-control': 'no-cache', 'x-content-type-options': 'nosniff' })
  if (request.headers['if-none-match']?.split(/,\s*/).some((tag) => tag.replace(/^W\//, '') === etag) === true)
    return reply.code(304).send()
  return reply.type(type).send(text)
}
