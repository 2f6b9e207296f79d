import { Type } from 'typebox'
import { definePublicEndpoint } from '../../../house/house.ts'
import { actInSession } from '../../session/act-in-session.ts'
import { listInstitutions } from '../../session/pane.ts'
import { Events, Institutions } from '../../session/session.schema.ts'

export const institutions = definePublicEndpoint({
  path: '/link/v2/session/institutions',
  summary: 'Link’s page searches institutions',
  description: 'Used by Link’s own page. An empty query lists the institutions that support the session’s products.',
  request: Type.Object({
    session_secret: Type.String({ maxLength: 200, description: 'From the answer that opened the session.' }),
    query: Type.String({ maxLength: 200, description: 'What the person typed.' }),
    events_seen: Type.Integer({ minimum: 0, description: 'How many events the page has.' }),
  }),
  response: Type.Object({ institutions: Institutions, events: Events }),
  errors: ['INVALID_LINK_TOKEN'],
  examples: [],
  async handle(call, { session_secret, query, events_seen }) {
    const { stored, running } = await actInSession(call, session_secret, { type: 'search', query }, null)
    return { institutions: listInstitutions(query, running.setting), events: stored.events.slice(events_seen) }
  },
})
