import { Type } from 'typebox'
import { OneOf } from '@gingham/api-kit'

const Text = (description: string) => Type.String({ maxLength: 200, description })

/** What people do where they type account numbers. */
export const numbersActions = [
  Type.Object({
    type: Type.Literal('select_auth_type'),
    selection: OneOf(['flow_type_manual', 'flow_type_instant'], { description: 'To type numbers, or to log in.' }),
  }),
  Type.Object({ type: Type.Literal('enter_numbers') }),
  Type.Object({ type: Type.Literal('submit_routing_number'), routing_number: Text('As typed.') }),
  Type.Object({
    type: Type.Literal('submit_account'),
    account_number: Text('As typed.'),
    subtype: OneOf(['checking', 'savings'], { description: 'What kind of account it is.' }),
    name: Text('Of the account’s holder, as typed.'),
  }),
  Type.Object({ type: Type.Literal('submit_code'), code: Text('As typed.') }),
] as const
