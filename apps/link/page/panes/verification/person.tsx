import { useState } from 'react'
import type { PersonFields, PersonNeed, VerificationPane } from '../../../protocol.ts'
import { Button } from '../../elements/button.tsx'
import { Notice } from '../../elements/notice.tsx'
import { PaneLayout } from '../../elements/pane-layout.tsx'
import { TestValues } from '../../elements/test-values.tsx'
import { TextField } from '../../elements/text-field.tsx'
import { useWords } from '../../words.tsx'
import type { PaneProps } from '../pane-props.ts'

type Field = keyof PersonFields

const fieldsOf: Readonly<Record<PersonNeed, readonly Field[]>> = {
  name: ['given_name', 'family_name'],
  date_of_birth: ['date_of_birth'],
  address: ['street', 'street2', 'city', 'region', 'postal_code', 'country'],
  id_number: ['id_number'],
}

/** What may stay empty: the second line of an address, and what other countries than the United States do not have. */
const optional: readonly Field[] = ['street2']
const optionalElsewhere: readonly Field[] = ['region', 'postal_code', 'id_number']
const narrow: readonly Field[] = ['given_name', 'family_name', 'region', 'postal_code']

const inputs: Partial<
  Record<Field, { autoComplete: string; type?: string; inputMode?: 'numeric'; maxLength?: number }>
> = {
  given_name: { autoComplete: 'given-name' },
  family_name: { autoComplete: 'family-name' },
  date_of_birth: { autoComplete: 'bday', type: 'date' },
  street: { autoComplete: 'address-line1' },
  street2: { autoComplete: 'address-line2' },
  city: { autoComplete: 'address-level2' },
  region: { autoComplete: 'address-level1' },
  postal_code: { autoComplete: 'postal-code' },
  country: { autoComplete: 'country', maxLength: 2 },
  id_number: { autoComplete: 'off', inputMode: 'numeric' },
}

const blank: PersonFields = {
  given_name: '',
  family_name: '',
  date_of_birth: '',
  street: '',
  street2: '',
  city: '',
  region: '',
  postal_code: '',
  country: 'US',
  id_number: '',
}

/** What is not known of the person yet. */
export function PersonPane({ pane, is_busy, act }: PaneProps<VerificationPane & { view_name: 'KYC_CHECK' }>) {
  const { messages } = useWords()
  const words = messages.verification.person
  const { needs, wrong, sandbox_person } = pane
  const [person, setPerson] = useState<PersonFields>(blank)
  const [isTried, setIsTried] = useState(false)
  const fields = needs.flatMap((need) => fieldsOf[need])
  const country = person.country.trim().toUpperCase()
  const isMissing = (field: Field) =>
    person[field].trim() === '' && !optional.includes(field) && !(country !== 'US' && optionalElsewhere.includes(field))
  return (
    <PaneLayout
      test_id="pane-KYC_CHECK"
      title={words.title}
      body={words.body}
      onSubmit={() => {
        setIsTried(true)
        if (fields.some(isMissing)) return
        act({ type: 'verify', input: { type: 'submit_person', person: { ...person, country } } })
      }}
      footer={
        <Button type="submit" is_busy={is_busy} test_id="submit-person">
          {words.submit}
        </Button>
      }
    >
      <div className="mt-5 grid gap-4">
        {wrong !== null && (
          <Notice tone="danger" test_id="pane-error">
            {words.wrong[wrong]}
          </Notice>
        )}
        {sandbox_person !== null && (
          <TestValues
            title={words.sandbox}
            values={`${sandbox_person.given_name} ${sandbox_person.family_name}`}
            onFill={() => setPerson(sandbox_person)}
          />
        )}
        <div className="grid grid-cols-2 gap-3" data-testid="person-fields">
          {fields.map((field) => (
            <div key={field} className={narrow.includes(field) ? '' : 'col-span-2'}>
              <TextField
                label={words.fields[field]}
                value={person[field]}
                onValue={(value) => setPerson({ ...person, [field]: value })}
                error={isTried && isMissing(field) ? words.missing : undefined}
                test_id={`person-${field}`}
                {...(field === 'id_number' ? { hint: words.id_hint } : {})}
                input={inputs[field] ?? { autoComplete: 'off' }}
              />
            </div>
          ))}
        </div>
      </div>
    </PaneLayout>
  )
}
