import { Type } from 'typebox'
import { definePublicEndpoint } from '../../../house/house.ts'
import { actInSession } from '../../session/act-in-session.ts'
import { answerOf } from '../../session/run-session.ts'
import { Action, sessionAnswer } from '../../session/session.schema.ts'

export const act = definePublicEndpoint({
  path: '/link/v2/session/act',
  summary: 'Link’s page reports what the person did',
  description:
    'Used by Link’s own page. Answers the pane that follows. An action that comes twice, or on a pane that is no longer shown, changes nothing.',
  request: Type.Object({
    session_secret: Type.String({ maxLength: 200, description: 'From the answer that opened the session.' }),
    pane_number: Type.Integer({ minimum: 0, description: 'The pane that the person acted on.' }),
    events_seen: Type.Integer({ minimum: 0, description: 'How many events the page has.' }),
    action: Action,
  }),
  response: Type.Object(sessionAnswer),
  errors: ['INVALID_LINK_TOKEN'],
  examples: [],
  async handle(call, { session_secret, pane_number, events_seen, action }) {
    const { stored, running } = await actInSession(call, session_secret, action, pane_number)
    return answerOf(running, stored, events_seen)
  },
})
