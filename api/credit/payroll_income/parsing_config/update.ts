import { Type } from 'typebox'
import { OneOf } from '@gingham/api-kit'
import { defineEndpoint } from '../../../house/house.ts'
import { lookForRisks, requirePayrollItems, updatePayroll } from '../../../payroll/index.ts'
import { exampleUserToken, namesUser, requireUser, userErrors } from '../../../user/index.ts'
import { examplePayrollItemId } from '../payroll-income.example.ts'

export const update = defineEndpoint({
  path: '/credit/payroll_income/parsing_config/update',
  summary: 'What is done with a user’s uploaded documents',
  description:
    'Changes what was asked for in `/link/token/create`. With `risk_signals`, documents that were uploaded before are looked at, too; `INCOME: INCOME_VERIFICATION_RISK_SIGNALS` tells when that is done. Items that were linked by a login have no documents to look at.',
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
      const isNew = parsing_config.includes('risk_signals') && stored.risk_status === null
      // What is still being read is looked at afterwards.
      if (isNew && stored.status === 'PROCESSING_COMPLETE') await lookForRisks(db, house, stored, now_ms)
      call.settle(item.item_id)
    }
    return {}
  },
})
