import { useState } from 'react'
import type { Pane } from '../../../protocol.ts'
import { Cloth, InstitutionTile } from '../../elements/brand.tsx'
import { Button } from '../../elements/button.tsx'
import { ChoiceList } from '../../elements/choice-list.tsx'
import { Notice } from '../../elements/notice.tsx'
import { PaneLayout } from '../../elements/pane-layout.tsx'
import { TestValues } from '../../elements/test-values.tsx'
import { TextField } from '../../elements/text-field.tsx'
import { useWords } from '../../words.tsx'
import type { PaneProps } from '../pane-props.ts'

const subtypes = ['checking', 'savings'] as const

/** The account, and whose it is. */
export function AccountPane({ pane, app, is_busy, act }: PaneProps<Pane & { view_name: 'NUMBERS'; step: 'account' }>) {
  const { messages } = useWords()
  const { account: words, wrong: complaints } = messages.payments
  const { institution, routing_number, check, wrong, sandbox_account } = pane
  const [number, setNumber] = useState('')
  const [name, setName] = useState('')
  const [subtype, setSubtype] = useState<(typeof subtypes)[number]>('checking')
  const [isTried, setIsTried] = useState(false)
  const isMissing = { number: isTried && number.trim() === '', name: isTried && name.trim() === '' }

  function submit(): void {
    setIsTried(true)
    if (number.trim() === '' || name.trim() === '') return
    act({ type: 'submit_account', account_number: number, subtype, name })
  }

  return (
    <PaneLayout
      test_id="pane-NUMBERS"
      cloth={
        institution !== null && (
          <Cloth color={institution.primary_color}>
            <InstitutionTile institution={institution} size="large" />
          </Cloth>
        )
      }
      title={words.title}
      body={words.body(routing_number)}
      onSubmit={submit}
      footer={
        <>
          <p className="text-center text-[13px]/5 text-pretty text-soft">{words.agree[check](app.client_name)}</p>
          <Button type="submit" is_busy={is_busy} test_id="submit-account">
            {messages.frame.continue}
          </Button>
        </>
      }
    >
      <div className="mt-5 grid gap-4">
        {wrong !== null && (
          <Notice tone="danger" test_id="pane-error">
            {complaints[wrong]}
          </Notice>
        )}
        <TextField
          label={words.label}
          value={number}
          onValue={setNumber}
          error={isMissing.number ? messages.numbers.account_missing : undefined}
          test_id="account-number"
          input={{ inputMode: 'numeric', autoComplete: 'off' }}
        />
        <ChoiceList
          legend={words.type}
          is_legend_hidden={false}
          options={subtypes.map((value) => ({ value, label: messages.account_types[value] ?? value }))}
          chosen={subtype}
          onChoose={(value) => setSubtype(value === 'savings' ? 'savings' : 'checking')}
          test_id="account-subtype"
        />
        <TextField
          label={words.name}
          hint={words.name_hint}
          value={name}
          onValue={setName}
          error={isMissing.name ? complaints.name : undefined}
          test_id="account-holder"
          input={{ autoComplete: 'name', autoCapitalize: 'words' }}
        />
        {sandbox_account !== null && (
          <TestValues
            title={words.sandbox}
            values={`${sandbox_account.account_number} / ${sandbox_account.name}`}
            onFill={() => {
              setNumber(sandbox_account.account_number)
              setName(sandbox_account.name)
            }}
          />
        )}
      </div>
    </PaneLayout>
  )
}
