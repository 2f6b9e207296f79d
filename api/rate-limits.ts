import { pageRateLimits, rateLimits, type EndpointLimits } from './rate-limits.data.ts'

const patterns = Object.entries(rateLimits)
  .filter(([path]) => path.includes('*'))
  .map(([path, limits]) => ({ matcher: new RegExp(`^${path.replace('/*', '(?:/[^/]+)*')}$`), limits }))

/** The limits of an endpoint, or undefined when it has none. */
export function rateLimitsOf(path: string): EndpointLimits | undefined {
  for (const limits of [rateLimits, pageRateLimits]) if (Object.hasOwn(limits, path)) return limits[path]
  return patterns.find(({ matcher }) => matcher.test(path))?.limits
}
