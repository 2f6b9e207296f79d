import { useRef, useState } from 'react'
import type { LayerPane, ProfileFields } from '../../../protocol.ts'
import { Button } from '../../elements/button.tsx'
import { Box } from '../../elements/choice-list.tsx'
import { PaneLayout } from '../../elements/pane-layout.tsx'
import { TextField } from '../../elements/text-field.tsx'
import { useWords } from '../../words.tsx'
import type { PaneProps } from '../pane-props.ts'
import { SavedBank } from './saved-institutions.tsx'

type ReviewPane = LayerPane & { view_name: 'PROFILE_DATA_REVIEW' }

const SSN_DIGITS = 9

/** Everything that is about to be shared, which the person may correct. */
export function ProfilePane({ pane, app, is_busy, act }: PaneProps<ReviewPane>) {
  const { messages } = useWords()
  const words = messages.phones.profile
  const [identity, setIdentity] = useState(pane.identity)
  const [chosen, setChosen] = useState<readonly number[]>(pane.chosen)
  const [isTried, setIsTried] = useState(false)
  const fields = useRef<HTMLDivElement>(null)
  const ssn_digits = identity.ssn.replaceAll(/\D/g, '').length
  const isSsnWrong = ssn_digits !== 0 && ssn_digits !== SSN_DIGITS
  const toggle = (saved: number) =>
    setChosen(chosen.includes(saved) ? chosen.filter((other) => other !== saved) : [...chosen, saved])

  return (
    <PaneLayout
      test_id="pane-PROFILE_DATA_REVIEW"
      title={words.title}
      body={words.body(app.client_name)}
      onSubmit={() => {
        setIsTried(true)
        if (isSsnWrong) fields.current?.querySelector<HTMLInputElement>('[data-testid="profile-ssn"]')?.focus()
        else act({ type: 'confirm_profile', identity, banks: chosen })
      }}
      footer={
        <Button type="submit" is_busy={is_busy} test_id="confirm-profile">
          {words.submit}
        </Button>
      }
    >
      <div ref={fields}>
        <Details pane={pane} identity={identity} onIdentity={setIdentity} isSsnWrong={isTried && isSsnWrong} />
      </div>
      <fieldset className="mt-6 min-w-0" data-testid="profile-banks">
        <legend className="mb-2 text-sm font-semibold">{words.banks}</legend>
        {pane.banks.length === 0 && <p className="mb-2 text-[15px] text-soft">{words.no_banks}</p>}
        <div className="grid grid-cols-1 gap-2">
          {pane.banks.map((bank) => (
            <label key={bank.saved} className="choice">
              <input
                type="checkbox"
                checked={chosen.includes(bank.saved)}
                onChange={() => toggle(bank.saved)}
                data-testid={`profile-bank-${bank.saved}`}
              />
              <Box is_on={chosen.includes(bank.saved)} />
              <SavedBank bank={bank} />
            </label>
          ))}
        </div>
        <button
          type="button"
          data-testid="add-bank"
          onClick={() => act({ type: 'add_bank' })}
          className="mt-1 -ml-2 min-h-11 cursor-pointer rounded-lg px-2 text-sm font-semibold text-accent hover:bg-hover"
        >
          {words.add}
        </button>
      </fieldset>
    </PaneLayout>
  )
}

interface DetailsProps {
  pane: ReviewPane
  identity: ProfileFields
  onIdentity: (identity: ProfileFields) => void
  isSsnWrong: boolean
}

const rows = {
  name: ['first_name', 'last_name'],
  address: ['street', 'street2', 'city', 'region', 'postal_code', 'country'],
  contact: ['email', 'date_of_birth', 'ssn'],
} as const

/** What is known, in a few lines; as fields once the person wants to change something. */
function Details({ pane, identity, onIdentity, isSsnWrong }: DetailsProps) {
  const { messages } = useWords()
  const words = messages.phones.profile
  const [isOpen, setIsOpen] = useState(false)
  const hint = pane.ssn_last_4 === null ? {} : { hint: words.ssn_known(pane.ssn_last_4) }
  if (!isOpen) return <Summary pane={pane} identity={identity} onEdit={() => setIsOpen(true)} />
  return (
    <div className="mt-5 grid grid-cols-2 gap-3" data-testid="profile-fields">
      {[...rows.name, ...rows.address, ...rows.contact].map((field) => (
        <div key={field} className={isNarrow(field) ? '' : 'col-span-2'}>
          <TextField
            label={words.fields[field]}
            value={identity[field]}
            onValue={(value) => onIdentity({ ...identity, [field]: value })}
            error={field === 'ssn' && isSsnWrong ? words.ssn_wrong : undefined}
            test_id={`profile-${field}`}
            {...(field === 'ssn' ? hint : {})}
            input={inputs[field] ?? { autoComplete: 'off' }}
          />
        </div>
      ))}
    </div>
  )
}

const narrow: readonly (keyof ProfileFields)[] = ['first_name', 'last_name', 'region', 'postal_code']
const isNarrow = (field: keyof ProfileFields) => narrow.includes(field)

const inputs: Partial<Record<keyof ProfileFields, { autoComplete: string; type?: string; inputMode?: 'numeric' }>> = {
  first_name: { autoComplete: 'given-name' },
  last_name: { autoComplete: 'family-name' },
  street: { autoComplete: 'address-line1' },
  street2: { autoComplete: 'address-line2' },
  city: { autoComplete: 'address-level2' },
  region: { autoComplete: 'address-level1' },
  postal_code: { autoComplete: 'postal-code' },
  country: { autoComplete: 'country' },
  email: { autoComplete: 'email', type: 'email' },
  date_of_birth: { autoComplete: 'bday', type: 'date' },
  ssn: { autoComplete: 'off', inputMode: 'numeric' },
}

function Summary({ pane, identity, onEdit }: { pane: ReviewPane; identity: ProfileFields; onEdit: () => void }) {
  const { messages } = useWords()
  const words = messages.phones.profile
  const { fields } = words
  const join = (names: readonly (keyof ProfileFields)[], between: string) =>
    names
      .map((name) => identity[name])
      .filter((text) => text !== '')
      .join(between)
  const ssn = pane.ssn_last_4 === null ? '' : `••• •• ${pane.ssn_last_4}`
  const lines: readonly (readonly [string, string])[] = [
    [words.name, join(rows.name, ' ')],
    [words.address, join(rows.address, ', ')],
    [words.phone, pane.phone_number],
    [fields.email, identity.email],
    [fields.date_of_birth, identity.date_of_birth],
    [fields.ssn, ssn],
  ]
  return (
    <div className="mt-5 rounded-xl bg-raised px-4 py-1.5">
      <dl className="divide-y divide-line" data-testid="profile-summary">
        {lines.map(([label, text]) => (
          <div key={label} className="flex justify-between gap-4 py-2">
            <dt className="shrink-0 text-[13px]/5 text-soft">{label}</dt>
            <dd className={`text-right text-sm/5 wrap-anywhere ${text === '' ? 'text-soft italic' : 'font-medium'}`}>
              {text === '' ? words.unknown : text}
            </dd>
          </div>
        ))}
      </dl>
      <button
        type="button"
        data-testid="edit-profile"
        onClick={onEdit}
        className="-ml-2 min-h-11 cursor-pointer rounded-lg px-2 text-sm font-semibold text-accent hover:bg-hover"
      >
        {words.edit}
      </button>
    </div>
  )
}
