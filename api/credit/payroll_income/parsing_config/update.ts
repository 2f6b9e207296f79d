import { Type } from 'typebox'
import { OneOf } from '@gingham/api-kit'
import { defineEndpoint } from '../../../house/house.ts'
import { lookForRisks, readAgain, requirePayrollItems, updatePayroll } from '../../../payroll/index.ts'
import { exampleUserToken, namesUser, requireUser, userErrors } from '../../../user/index.ts'
import { examplePayrollItemId } from '../payroll-income.example.ts'

export const update = defineEndpoint({
  path: '/credit/payroll_income/parsing_config/update',
  summary: 'What is done with a user’s uploaded documents',
  description:
    'Changes what was asked for in `/link/token/create`. Documents that were uploaded before are read, or looked at for signs of tampering, where they were not yet; `INCOME: INCOME_VERIFICATION` and `INCOME: INCOME_VERIFICATION_RISK_SIGNALS` tell when that is done. What was read stays. Items that were linked by a login have no documents to look at.',
  request: Type.Object({
    ...namesUser,
    item_id: Type.Optional(
      Type.String({ description: 'The Item whose documents it is about. All of the user’s unless given.' }),
    ),
    parsing_config: Type.Array(
      OneOf(['ocr', 'risk_signals'], { description: 'Reading them, or looking for signs of tampering.' }),
      { description: 'All that is to be done from now on.' },
    ),
  }),
  response: Type.Object({}),
  errors: [...userErrors, 'INCOME_VERIFICATION_NOT_FOUND', 'ITEM_NOT_FOUND'],
  examples: [
    {
      title: 'Look for signs of tampering, too',
      request: {
        user_token: exampleUserToken,
        item_id: examplePayrollItemId,
        parsing_config: ['ocr', 'risk_signals'],
      },
      response: {},
    },
  ],
  async handle(call, { item_id, parsing_config, ...names }) {
    const { db, house, now_ms } = call
    const { user_id } = await requireUser(call, names)
    const items = await requirePayrollItems(call, user_id, item_id === undefined ? [] : [item_id])
    for (const { item, stored } of items) {
      await updatePayroll(db, house.sealer, item.item_id, { parsing_config })
      // What is still being read follows the new configuration by itself.
      if (stored.flow === 'document' && stored.status === 'PROCESSING_COMPLETE') {
        const isRead = stored.parsing_config.includes('ocr')
        if (parsing_config.includes('ocr') && !isRead) await readAgain(db, house, item.item_id, now_ms)
        const isLookedAt = stored.risk_status !== null
        if (parsing_config.includes('risk_signals') && !isLookedAt) await lookForRisks(db, house, stored, now_ms)
      }
      call.settle(item.item_id)
    }
    return {}
  },
})
