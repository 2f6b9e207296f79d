import type { FastifyInstance } from 'fastify'

/**
 * Closes a server once the requests in progress are answered. Whoever has not sent the whole of a request, or not taken
 * its answer, is waited for this long and then cut off.
 * @param patience_ms milliseconds
 */
export async function closeWithin(app: FastifyInstance, patience_ms: number): Promise<void> {
  const { promise: isLate, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(() => {
    app.server.closeAllConnections()
    resolve()
  }, patience_ms)
  await Promise.race([app.close(), isLate])
  clearTimeout(timer)
}
