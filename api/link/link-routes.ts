import type { House } from '../house/house.ts'

/** What a browser gets by an address: bytes, another address, or nothing (404). */
export type RouteAnswer = { content_type: string; body: Buffer; max_age_seconds: number } | { location: string } | null

/** A page or picture of Link that a browser asks for with GET. */
export interface LinkRoute {
  /** Parts that begin with a colon are parameters, and so is what stands behind a question mark. */
  path: `/${string}`
  answer(house: House, parameters: Readonly<Record<string, string>>): RouteAnswer
}

const DAY_SECONDS = 86_400

export const linkRoutes: readonly LinkRoute[] = [
  {
    path: '/link/v2/institutions/:institution_id/logo.png',
    answer({ sources }, { institution_id = '' }) {
      const institution = sources.findInstitution(institution_id)
      if (institution === undefined) return null
      return { content_type: 'image/png', body: Buffer.from(institution.logo, 'base64'), max_age_seconds: DAY_SECONDS }
    },
  },
  {
    // The address that /identity_verification/create gives away: a hosted page, too.
    path: '/verify/:identity_verification_id',
    answer: (_house, { identity_verification_id = '', key = '' }) => {
      const hosted_link_id = `${identity_verification_id}.${key}`
      return { location: `/link/v2/stable/link.html?${new URLSearchParams({ hosted_link_id }).toString()}` }
    },
  },
  {
    // The address of a hosted page, as /link/token/create gives it. The page asks for the session by the same id.
    path: '/link/hosted/:hosted_link_id',
    answer: (_house, { hosted_link_id = '' }) => ({
      location: `/link/v2/stable/link.html?${new URLSearchParams({ hosted_link_id }).toString()}`,
    }),
  },
]
