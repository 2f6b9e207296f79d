import type { AccountChoice } from '../../protocol.ts'
import { formatMoney, useWords } from '../words.tsx'
import { Box, Dot } from './choice-list.tsx'

type ListedAccount = Omit<AccountChoice, 'is_selected'>

interface AccountListProps {
  accounts: readonly ListedAccount[]
  chosen: readonly number[]
  /** One and no more. */
  is_single: boolean
  onChosen: (chosen: readonly number[]) => void
  /** The id of what is wrong with the choice. */
  described_by?: string | undefined
}

/** Accounts to tick, with what is in them. */
export function AccountList({ accounts, chosen, is_single, onChosen, described_by }: AccountListProps) {
  const { messages } = useWords()
  function toggle(choice: number): void {
    if (is_single) onChosen([choice])
    else onChosen(chosen.includes(choice) ? chosen.filter((other) => other !== choice) : [...chosen, choice])
  }
  return (
    <fieldset aria-describedby={described_by} className="grid min-w-0 grid-cols-1 gap-2" data-testid="accounts">
      <legend className="sr-only">{is_single ? messages.accounts.title_single : messages.accounts.title}</legend>
      {accounts.map((account) => (
        <AccountRow
          key={account.choice}
          account={account}
          is_single={is_single}
          is_chosen={chosen.includes(account.choice)}
          onToggle={() => toggle(account.choice)}
        />
      ))}
    </fieldset>
  )
}

interface AccountRowProps {
  account: ListedAccount
  is_single: boolean
  is_chosen: boolean
  onToggle: () => void
}

function AccountRow({ account, is_single, is_chosen, onToggle }: AccountRowProps) {
  const { language, messages } = useWords()
  const { choice, name, mask, subtype, balance, currency } = account
  const money = formatMoney(balance, currency, language)
  return (
    <label className="choice">
      <input
        type={is_single ? 'radio' : 'checkbox'}
        name="account"
        value={choice}
        checked={is_chosen}
        onChange={onToggle}
        data-testid={`account-${choice}`}
      />
      {is_single ? <Dot is_on={is_chosen} /> : <Box is_on={is_chosen} />}
      <span className="min-w-0 flex-1">
        <span className="block text-[15px]/5 font-medium wrap-anywhere">{name}</span>
        <span className="block text-[13px]/5 text-soft">
          {messages.account_types[subtype] ?? subtype}
          {mask !== null && (
            <>
              <span aria-hidden="true" className="whitespace-nowrap">
                {' '}
                ·· {mask}
              </span>
              <span className="sr-only">, {messages.accounts.ending(mask)}</span>
            </>
          )}
        </span>
      </span>
      {money !== null && <span className="shrink-0 text-[15px] font-medium tabular-nums">{money}</span>}
    </label>
  )
}
