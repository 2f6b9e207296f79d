import type { AccountIdentityMatchScore } from '@gingham/client'
import { DataTable, Named, type Column } from '../elements/data-table.tsx'
import { Form, TextField } from '../elements/form.tsx'
import { Section } from '../elements/section.tsx'
import { inOne } from '../state/in-one.ts'
import { useQuickstart } from '../state/quickstart.tsx'
import { useStepOnDemand } from '../state/use-step-on-demand.ts'

/** Whom the bank's test user is, nearly: some scores are high, some are not. */
const nearly = {
  legal_name: 'Berta Charleson',
  phone_number: '+1 111 222 3333',
  email_address: 'accountholder0@example.com',
  street: '2992 Cameron Road',
  city: 'Malakoff',
  region: 'NY',
  postal_code: '14236',
} as const

const fields = [
  ['legal_name', 'Name', 'text'],
  ['phone_number', 'Telephone', 'tel'],
  ['email_address', 'E-mail', 'email'],
  ['street', 'Street', 'text'],
  ['city', 'City', 'text'],
  ['region', 'State', 'text'],
  ['postal_code', 'Postal code', 'text'],
] as const

const wide: ReadonlySet<string> = new Set(['legal_name', 'email_address', 'street'])

/** How well what somebody says of themselves fits what the bank knows. */
export function IdentityMatch() {
  const { setup } = useQuickstart()
  const match = useStepOnDemand('match_identity')
  return (
    <Section
      id="identity-match"
      title="Identity match"
      intro="How well what somebody has told you fits what the bank knows, 0 to 100: you never see the latter."
      {...inOne(match)}
    >
      <Form
        action="Compare"
        is_busy={match.is_busy}
        test_id="match-form"
        onSubmit={(read) =>
          void match.take({
            legal_name: read('legal_name'),
            phone_number: read('phone_number'),
            email_address: read('email_address'),
            address: {
              street: read('street'),
              city: read('city'),
              region: read('region'),
              postal_code: read('postal_code'),
              country: 'US',
            },
          })
        }
      >
        {fields.map(([name, label, kind]) => (
          <TextField
            key={name}
            name={name}
            label={label}
            kind={kind}
            value={setup.has_sandbox ? nearly[name] : ''}
            is_wide={wide.has(name)}
          />
        ))}
      </Form>
      {match.result && <Scores accounts={match.result.accounts} />}
    </Section>
  )
}

/** Most banks know one person behind all accounts: rows that say the same become one. */
function Scores({ accounts }: { accounts: AccountIdentityMatchScore[] }) {
  const groups = Map.groupBy(accounts, ({ legal_name, phone_number, email_address, address }) =>
    JSON.stringify([legal_name, phone_number, email_address, address]),
  )
  return (
    <DataTable
      label="How well each account fits"
      test_id="match"
      rows={[...groups.values()]}
      rowId={([first]) => first!.account_id}
      columns={columns}
    />
  )
}

const columns: readonly Column<AccountIdentityMatchScore[]>[] = [
  {
    name: 'Accounts',
    cell: ([first, ...others]) => (
      <Named name={first!.name}>{others.length > 0 ? `and ${others.length} more` : undefined}</Named>
    ),
  },
  { name: 'Name', is_number: true, cell: ([first]) => first!.legal_name.score ?? '–' },
  { name: 'Telephone', is_number: true, cell: ([first]) => first!.phone_number.score ?? '–' },
  { name: 'E-mail', is_number: true, cell: ([first]) => first!.email_address.score ?? '–' },
  { name: 'Address', is_number: true, cell: ([first]) => first!.address.score ?? '–' },
]
