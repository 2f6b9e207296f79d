import { useEffect, useId, useState, type FormEvent } from 'react'
import type { TeamAnswer } from '../../protocol.ts'
import { Button } from '../elements/button.tsx'
import { Mark } from '../../../elements/icons.tsx'
import { Notice } from '../elements/notice.tsx'
import { ask, type Keys } from '../state/server.ts'
import type { LoginProps } from '../state/session.tsx'

export function LoginPage({ logIn, notice }: LoginProps) {
  const [keys, setKeys] = useState<Keys>({ client_id: '', secret: '' })
  const [failure, setFailure] = useState<Error | null>(null)
  const [isBusy, setIsBusy] = useState(false)
  useEffect(() => {
    document.title = 'Log in · Gingham'
  }, [])

  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    setIsBusy(true)
    const given = { client_id: keys.client_id.trim(), secret: keys.secret.trim() }
    try {
      await ask<TeamAnswer>(given, 'team')
      logIn(given)
    } catch (error) {
      setFailure(error instanceof Error ? error : new Error(String(error)))
      setIsBusy(false)
    }
  }
  return (
    <main className="grid min-h-dvh place-items-center p-4">
      <div className="panel w-full max-w-[420px] overflow-hidden">
        <div className="gingham h-24" aria-hidden="true" />
        <form onSubmit={(event) => void submit(event)} className="space-y-4 p-6">
          <div>
            <h1 className="flex items-center gap-2.5 text-xl font-semibold">
              <Mark /> Gingham Dashboard
            </h1>
            <p className="mt-2 text-sm text-soft">
              Your keys decide what you see: a team, and the environment of the secret. The server prints them when it
              starts.
            </p>
          </div>
          {notice !== null && failure === null && <Notice tone="caution">{notice}</Notice>}
          {failure !== null && <Notice tone="danger" error={failure} />}
          <Field
            label="client_id"
            value={keys.client_id}
            autoComplete="username"
            onChange={(client_id) => setKeys({ ...keys, client_id })}
          />
          <Field
            label="secret"
            type="password"
            value={keys.secret}
            autoComplete="current-password"
            onChange={(secret) => setKeys({ ...keys, secret })}
          />
          <Button type="submit" kind="primary" is_busy={isBusy} test_id="log-in">
            Log in
          </Button>
          <p className="text-sm text-soft">Kept in this tab only, until you close it or log out.</p>
        </form>
      </div>
    </main>
  )
}

interface FieldProps {
  label: string
  value: string
  type?: 'text' | 'password'
  autoComplete: string
  onChange: (value: string) => void
}

function Field({ label, value, type = 'text', autoComplete, onChange }: FieldProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1 block font-mono text-sm font-semibold">
        {label}
      </label>
      <input
        id={id}
        type={type}
        value={value}
        required
        autoComplete={autoComplete}
        autoCapitalize="none"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        className="field w-full font-mono"
      />
    </div>
  )
}
