import { useState } from 'react'
import { Button } from '../page/elements/button.tsx'
import { Notice } from '../page/elements/notice.tsx'
import { PASSWORD_LENGTH_MAX, TextField } from '../page/elements/text-field.tsx'
import { useWords } from '../page/words.tsx'

interface LoginStepProps {
  error: string | null
  is_busy: boolean
  onLogIn: (username: string, password: string) => void
  onCancel: () => void
}

/** The login at the bank itself: the sandbox takes anything, or nothing. */
export function LoginStep({ error, is_busy, onLogIn, onCancel }: LoginStepProps) {
  const { messages } = useWords()
  const { bank, credential } = messages
  const [username, setUsername] = useState('')
  const [password, setPassword] = useState('')
  return (
    <form
      noValidate
      data-testid="bank-login"
      onSubmit={(event) => {
        event.preventDefault()
        onLogIn(username, password)
      }}
    >
      <h1 className="text-[22px]/7 font-semibold">{bank.login_title}</h1>
      <p className="mt-2 mb-6 text-[15px] text-soft">{bank.login_body}</p>
      <div className="grid gap-4">
        {error !== null && (
          <Notice tone="danger" test_id="bank-error">
            {credential.INVALID_CREDENTIALS}
          </Notice>
        )}
        <TextField
          label={credential.username}
          value={username}
          onValue={setUsername}
          test_id="bank-username"
          input={{ autoComplete: 'off', autoCapitalize: 'none', spellCheck: false }}
        />
        <TextField
          label={credential.password}
          value={password}
          onValue={setPassword}
          test_id="bank-password"
          input={{ type: 'password', autoComplete: 'off', maxLength: PASSWORD_LENGTH_MAX }}
        />
        <Button type="submit" is_busy={is_busy} test_id="bank-log-in">
          {credential.submit}
        </Button>
        <Button kind="plain" onClick={onCancel} test_id="bank-cancel">
          {bank.cancel}
        </Button>
      </div>
    </form>
  )
}
