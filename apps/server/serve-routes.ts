import { apiError } from '@gingham/api-kit'
import type { FileRoute, House, LinkRoute } from '@gingham/api'
import type { FastifyInstance } from 'fastify'

/** Serves what a room gives to browsers besides its endpoints: pictures and addresses of pages. */
export function serveRoutes(app: FastifyInstance, house: House, routes: readonly LinkRoute[]): void {
  for (const { path, answer } of routes) {
    app.get(path, async (request, reply) => {
      const found = answer(house, {
        ...(request.query as Record<string, string>),
        ...(request.params as Record<string, string>),
      })
      if (found === null) throw apiError('NOT_FOUND')
      if ('location' in found) return reply.redirect(found.location)
      return reply
        .type(found.content_type)
        .header('cache-control', `public, max-age=${found.max_age_seconds}`)
        .header('x-content-type-options', 'nosniff')
        .send(found.body)
    })
  }
}

/** Serves files by addresses that stand in answers. What they hold is private, and a look at the head does not use an address up. */
export function serveFiles(app: FastifyInstance, house: House, routes: readonly FileRoute[]): void {
  for (const { path, content_type, file_name, fetch } of routes) {
    app.get(path, { exposeHeadRoute: false }, async (request, reply) => {
      const file = await fetch(house, request.params as Record<string, string>)
      return reply
        .type(content_type)
        .header('cache-control', 'no-store')
        .header('content-disposition', `attachment; filename="${file_name}"`)
        .header('x-content-type-options', 'nosniff')
        .send(Buffer.from(file))
    })
  }
}
