import { rateLimits, type EndpointLimits } from './rate-limits.data.ts'

const patterns = Object.entries(rateLimits)
  .filter(([path]) => path.includes('*'))
  .map(([path, limits]) => ({ matcher: new RegExp(`^${path.replace('/*', '(?:/[^/]+)*')}$`), limits }))

/** The limits of an endpoint, or undefined when it has none. */
export function rateLimitsOf(path: string): EndpointLimits | undefined {
  if (Object.hasOwn(rateLimits, path)) return rateLimits[path]
  return patterns.find(({ matcher }) => matcher.test(path))?.limits
}
