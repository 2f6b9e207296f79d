import { nameOfEntity } from '@gingham/bank-text'
import type { LinkRoute } from '@gingham/api'
import { merchantLogoPng } from '@gingham/sources/simulated'

const DAY_SECONDS = 86_400

/** The addresses that `/transactions/enrich` gives as `logo_url`: pictures of our own, drawn when they are asked for. */
export const merchantLogoRoutes: readonly LinkRoute[] = [
  {
    path: '/merchants/:entity_id/logo.png',
    answer(_house, { entity_id = '' }) {
      const name = nameOfEntity(entity_id)
      if (name === undefined) return null
      return { content_type: 'image/png', body: merchantLogoPng(name), max_age_seconds: DAY_SECONDS }
    },
  },
]
