import { useState } from 'react'
import type { MfaView, Pane } from '../../protocol.ts'
import { Cloth, InstitutionTile } from '../elements/brand.tsx'
import { Button } from '../elements/button.tsx'
import { ChoiceList } from '../elements/choice-list.tsx'
import { Notice } from '../elements/notice.tsx'
import { PaneLayout } from '../elements/pane-layout.tsx'
import { TextField } from '../elements/text-field.tsx'
import type { Messages } from '../messages/messages.ts'
import { useWords } from '../words.tsx'
import type { PaneProps } from './pane-props.ts'

/** What a bank asks after the password, in all four kinds. */
export function MfaPane({ pane, is_busy, act }: PaneProps<Pane & { view_name: 'MFA' }>) {
  const { messages } = useWords()
  const { institution, mfa, error } = pane
  const questions = questionsOf(mfa, messages)
  const [answers, setAnswers] = useState<readonly string[]>(questions.map(() => ''))
  const [isTried, setIsTried] = useState(false)
  const setAnswer = (position: number, answer: string) => setAnswers(answers.with(position, answer))

  function submit(): void {
    setIsTried(true)
    if (answers.every((answer) => answer.trim() !== ''))
      act({ type: 'submit_mfa', answers: answers.map((answer) => answer.trim()) })
  }

  return (
    <PaneLayout
      test_id="pane-MFA"
      cloth={
        <Cloth color={institution.primary_color}>
          <InstitutionTile institution={institution} size="large" />
        </Cloth>
      }
      title={messages.mfa.title}
      body={bodyOf(mfa, institution.name, messages)}
      onSubmit={submit}
      footer={
        <Button type="submit" is_busy={is_busy} test_id="submit-mfa">
          {messages.frame.continue}
        </Button>
      }
    >
      <div className="mt-5 grid gap-5" data-testid={`mfa-${mfa.mfa_type}`}>
        {error !== null && (
          <Notice tone="danger" test_id="pane-error">
            {messages.mfa.INVALID_MFA}
          </Notice>
        )}
        {questions.map(({ label, options, missing }, position) => {
          const wrong = isTried && answers[position]?.trim() === '' ? missing : undefined
          const answer = answers[position] ?? ''
          return options === null ? (
            <TextField
              key={position}
              label={label}
              value={answer}
              onValue={(value) => setAnswer(position, value)}
              error={wrong}
              test_id={`mfa-answer-${position}`}
              input={
                mfa.mfa_type === 'code'
                  ? { inputMode: 'numeric', autoComplete: 'one-time-code' }
                  : { autoComplete: 'off' }
              }
            />
          ) : (
            <ChoiceList
              key={position}
              legend={label}
              is_legend_hidden={mfa.mfa_type === 'device'}
              options={options}
              chosen={answer}
              onChoose={(value) => setAnswer(position, value)}
              error={wrong}
              test_id={`mfa-answer-${position}`}
            />
          )
        })}
        {pane.is_sandbox && mfa.mfa_type === 'code' && (
          <p className="text-sm text-soft">{messages.mfa.sandbox_code(SANDBOX_CODE)}</p>
        )}
      </div>
    </PaneLayout>
  )
}

/** What every simulated bank sends (https://plaid.com/docs/sandbox/test-credentials). */
const SANDBOX_CODE = '1234'

interface Question {
  label: string
  /** Null for an answer in free words. */
  options: readonly { value: string; label: string }[] | null
  missing: string
}

function questionsOf(mfa: MfaView, { mfa: words }: Messages): Question[] {
  switch (mfa.mfa_type) {
    case 'device': {
      const options = mfa.devices.map(({ device_id, display_message }) => ({
        value: device_id,
        label: display_message,
      }))
      return [{ label: words.title, options, missing: words.device_missing }]
    }
    case 'code':
      return [{ label: words.code_label, options: null, missing: words.code_missing }]
    case 'questions':
      return mfa.questions.map((label) => ({ label, options: null, missing: words.answer_missing }))
    case 'selections':
      return mfa.selections.map(({ question, answers }) => ({
        label: question,
        options: answers.map((answer) => ({ value: answer, label: answer })),
        missing: words.selection_missing,
      }))
  }
}

function bodyOf(mfa: MfaView, bank: string, { mfa: words }: Messages): string {
  switch (mfa.mfa_type) {
    case 'device':
      return words.device(bank)
    case 'code':
      return mfa.display_message === '' ? words.code : mfa.display_message
    case 'questions':
      return words.questions(bank)
    case 'selections':
      return words.selections(bank)
  }
}
