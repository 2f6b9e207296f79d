import { Type } from 'typebox'
import { apiError } from '@gingham/api-kit'
import { defineEndpoint } from '../../house/house.ts'
import { exampleSweep } from '../bank-transfer.example.ts'
import { BankTransferSweep } from '../sweep.schema.ts'
import { findSweep } from '../sweeps.store.ts'
import { toWireSweep } from '../to-wire.ts'

export const get = defineEndpoint({
  path: '/bank_transfer/sweep/get',
  summary: 'One sweep',
  description: 'An unknown id is INVALID_FIELD.',
  request: Type.Object({ sweep_id: Type.String({ description: 'Id of the sweep.' }) }),
  response: Type.Object({ sweep: BankTransferSweep }),
  errors: [],
  examples: [
    {
      title: 'A day on which more went out than came in',
      request: { sweep_id: exampleSweep.id },
      response: { sweep: exampleSweep },
    },
  ],
  readonly: true,
  async handle(call, { sweep_id }) {
    const sweep = await findSweep(call.db, call.team, sweep_id)
    if (sweep === undefined) {
      throw apiError('INVALID_FIELD', { message: 'sweep_id: you have no sweep with this id' })
    }
    return { sweep: toWireSweep(sweep) }
  },
})
