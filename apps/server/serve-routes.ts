import { apiError } from '@gingham/api-kit'
import type { House, LinkRoute } from '@gingham/api'
import type { FastifyInstance } from 'fastify'

/** Serves what a room gives to browsers besides its endpoints: pictures and addresses of pages. */
export function serveRoutes(app: FastifyInstance, house: House, routes: readonly LinkRoute[]): void {
  for (const { path, answer } of routes) {
    app.get(path, async (request, reply) => {
      const found = answer(house, request.params as Record<string, string>)
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
