import { Type } from 'typebox'
import { Instant } from '@gingham/api-kit'
import { toInstant } from '@gingham/clock'
import { defineEndpoint } from '../../house/house.ts'
import { mintToken } from '../../house/tokens.store.ts'
import { requireSwitch } from '../require-switch.ts'
import { enqueueSubmission } from '../switch-jobs.ts'
import { DepositSwitchId, exampleSwitchId } from '../target.schema.ts'

const TOKEN_LIFETIME_MS = 30 * 60_000

export const create = defineEndpoint({
  path: '/deposit_switch/token/create',
  summary: 'A token that lets the person in to their switch',
  description:
    'Good once, for 30 minutes. Link has no pages for the product any more: in the sandbox the person is taken to have gone through them a minute later, the switch is `processing`, and after a day `completed`. Elsewhere it stays as it is.',
  request: Type.Object({ deposit_switch_id: DepositSwitchId }),
  response: Type.Object({
    deposit_switch_token: Type.String({ description: 'The token.' }),
    deposit_switch_token_expiration_time: Instant('Until when it is good.'),
  }),
  errors: [],
  examples: [
    {
      title: 'For a switch that waits',
      request: { deposit_switch_id: exampleSwitchId },
      response: {
        deposit_switch_token: 'deposit-switch-sandbox-3e8926a5-80b4-4e3e-a5cf-439d1fdddf5f',
        deposit_switch_token_expiration_time: '2026-03-15T12:30:00Z',
      },
    },
  ],
  async handle(call, { deposit_switch_id }) {
    const { db, house, team, now_ms } = call
    const { state } = await requireSwitch(call, deposit_switch_id)
    const deposit_switch_token = await mintToken(db, house.ids, team, {
      kind: 'deposit-switch',
      subject: deposit_switch_id,
      now_ms,
      lifetime_ms: TOKEN_LIFETIME_MS,
    })
    if (team.environment === 'sandbox' && state === 'initialized') {
      await enqueueSubmission(db, deposit_switch_id, now_ms)
    }
    return {
      deposit_switch_token,
      deposit_switch_token_expiration_time: toInstant(now_ms + TOKEN_LIFETIME_MS),
    }
  },
})
