import type { Pane } from '../../../protocol.ts'
import type { PaneProps } from '../pane-props.ts'
import { AccountPane } from './account.tsx'
import { DepositPane } from './deposit.tsx'
import { MatchedBanksPane } from './matched-banks.tsx'
import { RoutingPane } from './routing.tsx'
import { SelectAuthTypePane } from './select-auth-type.tsx'

/** The screens of people who type numbers instead of logging in: loaded when they are needed. */
export type TypedNumbersPane = Exclude<
  Pane & {
    view_name:
      | 'SELECT_AUTH_TYPE'
      | 'NUMBERS'
      | 'NUMBERS_SELECT_INSTITUTION'
      | 'SAME_DAY_MICRODEPOSIT_AUTHORIZED'
      | 'INSTANT_MICRODEPOSIT_AUTHORIZED'
  },
  { step: 'match' }
>

export default function TypedNumbers({ pane, ...shared }: PaneProps<TypedNumbersPane>) {
  switch (pane.view_name) {
    case 'SELECT_AUTH_TYPE':
      return <SelectAuthTypePane pane={pane} {...shared} />
    case 'NUMBERS_SELECT_INSTITUTION':
      return <MatchedBanksPane pane={pane} {...shared} />
    case 'NUMBERS':
      return pane.step === 'routing' ? <RoutingPane pane={pane} {...shared} /> : <AccountPane pane={pane} {...shared} />
    case 'SAME_DAY_MICRODEPOSIT_AUTHORIZED':
    case 'INSTANT_MICRODEPOSIT_AUTHORIZED':
      return <DepositPane pane={pane} {...shared} />
  }
}
