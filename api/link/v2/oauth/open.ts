import { Type } from 'typebox'
import { OneOf } from '@gingham/api-kit'
import { definePublicEndpoint } from '../../../house/house.ts'
import { noteOtherDevice, requireVisit } from '../../session/bank-page.ts'
import { appOf, viewInstitution } from '../../session/pane.ts'
import { Institutions } from '../../session/session.schema.ts'

/** Calls of the simulated banks' own page; not part of the API that apps use. */
export const open = definePublicEndpoint({
  path: '/link/v2/oauth/open',
  summary: 'A simulated bank’s page learns whom it is for',
  description: 'Used by the page that simulated banks show where people log in at their bank itself.',
  request: Type.Object({
    oauth_state_id: Type.String({ maxLength: 100, description: 'From the address of the page.' }),
    is_other_device: Type.Optional(
      Type.Boolean({ description: 'Whether a phone goes on for the device that Link is on. Default false.' }),
    ),
  }),
  response: Type.Object({
    institution: Institutions.items,
    client_name: Type.String({ description: 'The app that asks.' }),
    language: Type.String({ description: 'ISO 639-1.' }),
    appearance: OneOf(['light', 'dark', 'system'], { description: 'Which colours to use.' }),
  }),
  errors: ['OAUTH_STATE_ID_NOT_FOUND', 'OAUTH_STATE_ID_ALREADY_PROCESSED', 'INVALID_LINK_TOKEN'],
  examples: [],
  async handle(call, { oauth_state_id, is_other_device = false }) {
    const visit = await requireVisit(call, oauth_state_id)
    if (is_other_device) await noteOtherDevice(visit)
    const { running, institution } = visit
    const { client_name, language, appearance } = appOf(running.grant.terms, null)
    return { institution: viewInstitution(institution, running.setting), client_name, language, appearance }
  },
})
