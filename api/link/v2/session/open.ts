import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import { definePublicEndpoint } from '../../../house/house.ts'
import { requireHostedGrant, requireLinkGrant } from '../../session/link-grant.ts'
import { openSession, resumeSession } from '../../session/open-session.ts'
import { appOf } from '../../session/pane.ts'
import { answerOf, shownIdOf } from '../../session/run-session.ts'
import { App, sessionAnswer } from '../../session/session.schema.ts'

/** Calls of Link's own page; not part of the API that apps use. */
export const open = definePublicEndpoint({
  path: '/link/v2/session/open',
  summary: 'Link’s page opens a session',
  description:
    'Used by Link’s own page. Starts a session under a link token, or takes up the one that a person left for their bank’s own page.',
  request: Type.Object({
    link_token: Type.Optional(Type.String({ maxLength: 200, description: 'As given to Link.' })),
    hosted_link_id: Type.Optional(
      Type.String({ maxLength: 100, description: 'Instead of a token, on a hosted page: the end of its address.' }),
    ),
    is_embedded: Type.Optional(Type.Boolean({ description: 'Begins with the list of banks. Default false.' })),
    received_redirect_uri: Type.Optional(
      Type.String({ maxLength: 2000, description: 'Where the bank sent the person back to, with oauth_state_id.' }),
    ),
  }),
  response: Type.Object({
    ...sessionAnswer,
    link_session_id: Type.String({ description: 'Names the session in events and callbacks.' }),
    session_secret: Type.String({ description: 'Opens the session for the page’s further requests.' }),
    app: App,
  }),
  errors: [
    'INVALID_LINK_TOKEN',
    'INCORRECT_LINK_TOKEN',
    'OAUTH_STATE_ID_NOT_FOUND',
    'OAUTH_STATE_ID_ALREADY_PROCESSED',
  ],
  examples: [],
  async handle(call, { link_token, hosted_link_id, is_embedded = false, received_redirect_uri }) {
    const grant =
      hosted_link_id === undefined
        ? await requireLinkGrant(call, link_token ?? '')
        : await requireHostedGrant(call, hosted_link_id)
    const state = received_redirect_uri === undefined ? null : oauthStateOf(received_redirect_uri)
    const { stored, session_secret, running, events_told } =
      state === null ? await openSession(call, grant, is_embedded) : await resumeSession(call, grant, state)
    return {
      ...answerOf(running, stored, events_told),
      link_session_id: shownIdOf(stored),
      session_secret,
      app: appOf(grant.terms, grant.completion_redirect_uri),
    }
  },
})

/** A way back that leads nowhere is said to be unknown, not taken for a fresh start. */
function oauthStateOf(received_redirect_uri: string): string {
  const state = URL.parse(received_redirect_uri)?.searchParams.get('oauth_state_id')
  if (state === null || state === undefined) throw apiError('OAUTH_STATE_ID_NOT_FOUND')
  return state
}
