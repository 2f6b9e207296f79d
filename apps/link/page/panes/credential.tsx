import { useRef, useState } from 'react'
import type { Pane } from '../../protocol.ts'
import { Cloth, InstitutionTile } from '../elements/brand.tsx'
import { Button, IconButton } from '../elements/button.tsx'
import { EyeIcon, EyeOffIcon } from '../elements/icons.tsx'
import { Notice } from '../elements/notice.tsx'
import { PaneLayout } from '../elements/pane-layout.tsx'
import { TestValues } from '../elements/test-values.tsx'
import { TextField } from '../elements/text-field.tsx'
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

/** The login of the person at their bank. */
export function CredentialPane({ pane, is_busy, act }: PaneProps<Pane & { view_name: 'CREDENTIAL' }>) {
  const { messages } = useWords()
  const words = messages.credential
  const { institution, error, sandbox_login } = pane
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  const [isShown, setIsShown] = useState(false)
  const [isTried, setIsTried] = useState(false)
  const form = useRef<HTMLDivElement>(null)
  const wrong = { username: isTried && username === '', password: isTried && password === '' }

  function submit(): void {
    setIsTried(true)
    if (username !== '' && password !== '') return act({ type: 'submit_credentials', username, password })
    form.current?.querySelector<HTMLInputElement>(`input[name=${username === '' ? 'username' : 'password'}]`)?.focus()
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
          input={{ name: 'password', type: isShown ? 'text' : 'password', ...unkept }}
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
