import { useEffect, useRef, useState } from 'react'
import type { LinkError, Pane } from '../../protocol.ts'
import { Cloth, InstitutionTile } from '../elements/brand.tsx'
import { Button, IconButton } from '../elements/button.tsx'
import { EyeIcon, EyeOffIcon } from '../elements/icons.tsx'
import { Notice } from '../elements/notice.tsx'
import { PaneLayout } from '../elements/pane-layout.tsx'
import { TestValues } from '../elements/test-values.tsx'
import { PASSWORD_LENGTH_MAX, TextField } from '../elements/text-field.tsx'
import { useWords } from '../words.tsx'
import type { PaneProps } from './pane-props.ts'

/** Nothing typed here may be kept: not by the browser, and not by its helpers for spelling and passwords. */
const unkept = {
  autoComplete: 'off',
  autoCapitalize: 'none',
  autoCorrect: 'off',
  spellCheck: false,
  'data-1p-ignore': '',
  'data-lpignore': 'true',
} as const

interface CredentialProps extends PaneProps<Pane & { view_name: 'CREDENTIAL' }> {
  /** What was typed before this try. */
  typed_username: string
}

/** The login of the person at their bank. */
export function CredentialPane({ pane, is_busy, act, typed_username }: CredentialProps) {
  const { messages } = useWords()
  const words = messages.credential
  const { institution, error, sandbox_login } = pane
  const [username, setUsername] = useState(error === null ? '' : typed_username)
  const [password, setPassword] = useState('')
  const [isShown, setIsShown] = useState(false)
  const [isTried, setIsTried] = useState(false)
  const form = useRef<HTMLDivElement>(null)
  const doubted = doubtedField(error, typed_username)
  // After the heading has taken the focus: what is to be typed anew takes it from there.
  useEffect(() => focusOn(form.current, doubted), [doubted])
  const wrong = { username: isTried && username === '', password: isTried && password === '' }

  function submit(): void {
    setIsTried(true)
    if (username !== '' && password !== '') return act({ type: 'submit_credentials', username, password })
    focusOn(form.current, username === '' ? 'username' : 'password')
  }

  return (
    <PaneLayout
      test_id="pane-CREDENTIAL"
      cloth={
        <Cloth color={institution.primary_color}>
          <InstitutionTile institution={institution} size="large" />
        </Cloth>
      }
      title={words.title(institution.name)}
      body={words.body}
      onSubmit={submit}
      footer={
        <Button type="submit" is_busy={is_busy} test_id="submit-credentials">
          {words.submit}
        </Button>
      }
    >
      <div ref={form} className="mt-5 grid gap-4">
        {error !== null && (
          <Notice tone="danger" test_id="pane-error">
            {error.error_code === 'INVALID_UPDATED_USERNAME'
              ? words.INVALID_UPDATED_USERNAME
              : words.INVALID_CREDENTIALS}
          </Notice>
        )}
        {error === null && institution.notice === 'degraded' && (
          <Notice tone="caution" test_id="institution-degraded">
            {words.degraded(institution.name)}
          </Notice>
        )}
        <TextField
          label={words.username}
          value={username}
          onValue={setUsername}
          error={wrong.username ? words.username_missing : undefined}
          test_id="username"
          input={{ name: 'username', ...unkept }}
        />
        <TextField
          label={words.password}
          value={password}
          onValue={setPassword}
          error={wrong.password ? words.password_missing : undefined}
          test_id="password"
          input={{ name: 'password', type: isShown ? 'text' : 'password', maxLength: PASSWORD_LENGTH_MAX, ...unkept }}
          aside={
            <IconButton
              label={isShown ? words.hide : words.show}
              test_id="password-visibility"
              onClick={() => setIsShown(!isShown)}
            >
              {isShown ? <EyeOffIcon /> : <EyeIcon />}
            </IconButton>
          }
        />
        {sandbox_login !== null && (
          <TestValues
            title={words.sandbox_title}
            values={`${sandbox_login.username} / ${sandbox_login.password}`}
            onFill={() => {
              setUsername(sandbox_login.username)
              setPassword(sandbox_login.password)
            }}
          />
        )}
      </div>
    </PaneLayout>
  )
}

type FieldName = 'username' | 'password'

/** Which of the two is wrong, as far as that can be told; null before the first try. */
function doubtedField(error: LinkError | null, typed_username: string): FieldName | null {
  if (error === null) return null
  return error.error_code === 'INVALID_UPDATED_USERNAME' || typed_username === '' ? 'username' : 'password'
}

function focusOn(form: HTMLElement | null, field: FieldName | null): void {
  if (field !== null) form?.querySelector<HTMLInputElement>(`input[name=${field}]`)?.focus()
}
