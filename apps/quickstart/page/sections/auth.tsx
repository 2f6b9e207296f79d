import { useState } from 'react'
import type { Account, Numbers } from '../../protocol.ts'
import { Button } from '../elements/button.tsx'
import { CopyButton } from '../../../elements/copy-button.tsx'
import { EyeIcon, EyeOffIcon } from '../../../elements/icons.tsx'
import { Nothing, Section, TableFrame } from '../elements/section.tsx'
import { useStep } from '../state/use-step.ts'
import { AccountName } from './accounts.tsx'

/** Account numbers, covered until somebody wants to see them. */
export function Auth() {
  const { result, ...view } = useStep('get_auth')
  const [isRevealed, setIsRevealed] = useState(false)
  return (
    <Section
      id="auth"
      title="Account numbers"
      intro="What a payment needs: account and routing numbers."
      exchanges={view.exchanges}
      error={view.error}
      is_busy={view.is_busy}
      is_filled={result !== null}
      waiting_for="Reading account numbers"
      onRetry={view.again}
      actions={
        result && (
          <Button onClick={() => setIsRevealed((before) => !before)} test_id="reveal">
            {isRevealed ? <EyeOffIcon size={16} /> : <EyeIcon size={16} />}
            {isRevealed ? 'Cover numbers' : 'Show numbers'}
          </Button>
        )
      }
    >
      {result && <NumbersTables {...result} is_revealed={isRevealed} />}
    </Section>
  )
}

/** One payment scheme as a table. The first column of `rows` is the secret one. */
interface Scheme {
  name: string
  columns: string[]
  rows: { account_id: string; values: (string | null)[] }[]
}

function schemesOf({ ach, eft, international, bacs }: Numbers): Scheme[] {
  return [
    {
      name: 'ACH (United States)',
      columns: ['Account number', 'Routing', 'Wire routing'],
      rows: ach.map((row) => ({ account_id: row.account_id, values: [row.account, row.routing, row.wire_routing] })),
    },
    {
      name: 'EFT (Canada)',
      columns: ['Account number', 'Institution', 'Branch'],
      rows: eft.map((row) => ({ account_id: row.account_id, values: [row.account, row.institution, row.branch] })),
    },
    {
      name: 'BACS (United Kingdom)',
      columns: ['Account number', 'Sort code'],
      rows: bacs.map((row) => ({ account_id: row.account_id, values: [row.account, row.sort_code] })),
    },
    {
      name: 'International',
      columns: ['IBAN', 'BIC'],
      rows: international.map((row) => ({ account_id: row.account_id, values: [row.iban, row.bic] })),
    },
  ].filter(({ rows }) => rows.length > 0)
}

function NumbersTables(props: { accounts: Account[]; numbers: Numbers; is_revealed: boolean }) {
  const schemes = schemesOf(props.numbers)
  if (schemes.length === 0) return <Nothing>None of the shared accounts has numbers for payments.</Nothing>
  return schemes.map((scheme) => <SchemeTable key={scheme.name} scheme={scheme} {...props} />)
}

function SchemeTable(props: { scheme: Scheme; accounts: Account[]; is_revealed: boolean }) {
  const { scheme, accounts, is_revealed } = props
  return (
    <TableFrame label={scheme.name}>
      <table className="grid-table">
        <caption className="px-5 pt-3 text-start text-xs font-semibold text-soft">{scheme.name}</caption>
        <thead>
          <tr>
            <th scope="col">Account</th>
            {scheme.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {scheme.rows.map(({ account_id, values: [secret = null, ...others] }) => {
            const account = accounts.find((candidate) => candidate.account_id === account_id)
            return (
              <tr key={account_id} data-testid="numbers">
                <th scope="row">{account === undefined ? account_id : <AccountName account={account} />}</th>
                <td className="whitespace-nowrap">
                  <Secret value={secret} is_revealed={is_revealed} />
                </td>
                {others.map((value, index) => (
                  <td key={scheme.columns[index + 1]} className="font-mono text-[13px] whitespace-nowrap">
                    {value ?? '–'}
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </TableFrame>
  )
}

/** All but the last four characters covered. */
function Secret({ value, is_revealed }: { value: string | null; is_revealed: boolean }) {
  if (value === null) return '–'
  if (!is_revealed) {
    return (
      <code className="text-[13px]">
        <span aria-hidden="true">•••• </span>
        <span className="sr-only">ends in </span>
        {value.slice(-4)}
      </code>
    )
  }
  return (
    <span className="-my-1.5 inline-flex items-center gap-1">
      <code className="text-[13px]">{value}</code>
      <CopyButton text={value} label="Copy the number" />
    </span>
  )
}
