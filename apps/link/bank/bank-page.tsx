import { useEffect, useState, type ReactNode } from 'react'
import { brandStyle } from '../page/elements/brand.tsx'
import { FlaskIcon } from '../page/elements/icons.tsx'
import { en } from '../page/messages/en.ts'
import { loadMessages } from '../page/messages/messages.ts'
import { SessionFailure } from '../page/session-client.ts'
import { useWords, WordsProvider, type Words } from '../page/words.tsx'
import { AllowStep } from './allow-step.tsx'
import type { BankAccount, BankAnswerRequest, BankPlace, makeBankClient, Visit } from './bank-client.ts'
import { LoginStep } from './login-step.tsx'
import { UnlockStep } from './unlock-step.tsx'

type BankClient = ReturnType<typeof makeBankClient>

type Step =
  | { step: 'opening' }
  | { step: 'login'; error: string | null }
  | { step: 'allow'; username: string; password: string; accounts: readonly BankAccount[] }
  | { step: 'over'; is_known: boolean }

const nobody: Words = { language: 'en', messages: en, app_name: '' }

/** What a simulated bank shows to people who log in at the bank itself. */
export function BankPage({ client, place }: { client: BankClient; place: BankPlace }) {
  const [visit, setVisit] = useState<Visit | null>(null)
  const [words, setWords] = useState(nobody)
  const [step, setStep] = useState<Step>({ step: 'opening' })
  const [isBusy, setIsBusy] = useState(false)

  useEffect(() => {
    const open = async () => {
      try {
        const opened = await client.open()
        const spoken = await loadMessages(opened.language)
        document.documentElement.lang = spoken.language
        document.documentElement.dataset['appearance'] = opened.appearance
        document.title = opened.institution.name
        setWords({ ...spoken, app_name: opened.client_name })
        setVisit(opened)
        setStep({ step: 'login', error: null })
      } catch (error) {
        if (!(error instanceof SessionFailure)) throw error
        setStep({ step: 'over', is_known: false })
      }
    }
    void open()
  }, [client])

  /** Runs one request at a time; a failure becomes a sentence at the login. */
  async function run(work: () => Promise<void>): Promise<void> {
    if (isBusy) return
    setIsBusy(true)
    try {
      await work()
    } catch (error) {
      if (!(error instanceof SessionFailure)) throw error
      setStep({ step: 'login', error: error.error.error_code })
    } finally {
      setIsBusy(false)
    }
  }

  const logIn = (username: string, password: string) =>
    run(async () => {
      const { accounts } = await client.logIn(username, password)
      setStep({ step: 'allow', username, password, accounts })
    })

  const answer = (request: BankAnswerRequest) =>
    run(async () => {
      const { return_to } = await client.answer(request)
      if (return_to !== null) return window.location.assign(return_to)
      setStep({ step: 'over', is_known: true })
      // Link, which opened this window, closes it.
      window.opener?.postMessage({ gingham_bank: 'answered' }, window.location.origin)
    })

  const deny = () => answer({ username: '', password: '', choices: [], error_code: 'INSUFFICIENT_CREDENTIALS' })
  return (
    <WordsProvider value={words}>
      <BankFrame visit={visit}>
        {step.step === 'login' && place === 'app' && (
          <UnlockStep
            bank={visit?.institution.name ?? ''}
            is_busy={isBusy}
            onUnlock={() => logIn('', '')}
            onCancel={deny}
          />
        )}
        {step.step === 'login' && place !== 'app' && (
          <LoginStep error={step.error} is_busy={isBusy} onLogIn={logIn} onCancel={deny} />
        )}
        {step.step === 'allow' && (
          <AllowStep
            accounts={step.accounts}
            is_busy={isBusy}
            onAllow={(choices, error_code) =>
              answer({ username: step.username, password: step.password, choices, error_code })
            }
            onDeny={deny}
          />
        )}
        {step.step === 'over' && <OverStep is_known={step.is_known} place={place} />}
      </BankFrame>
    </WordsProvider>
  )
}

/** A bank's page looks like the bank, not like Link: its colour across the top, and its name. */
function BankFrame({ visit, children }: { visit: Visit | null; children: ReactNode }) {
  const { messages } = useWords()
  const color = visit?.institution.primary_color ?? '#55607a'
  return (
    <div className="bank flex min-h-full flex-col bg-paper text-ink" style={brandStyle(color)}>
      <header className="bank-head flex items-center gap-3 px-6 py-4 text-white">
        {visit !== null && (
          <img src={visit.institution.logo_url} alt="" className="size-10 rounded-[10px] ring-2 ring-white/40" />
        )}
        <span className="text-lg/6 font-semibold">{visit?.institution.name}</span>
      </header>
      <main className="mx-auto w-full max-w-110 flex-1 px-6 py-8">{children}</main>
      <footer className="flex items-center justify-center gap-1.5 border-t border-line bg-raised px-4 py-2 text-center text-xs text-soft">
        <FlaskIcon size={14} />
        {messages.frame.sandbox}
      </footer>
    </div>
  )
}

function OverStep({ is_known, place }: { is_known: boolean; place: BankPlace }) {
  const { messages } = useWords()
  const { bank } = messages
  return (
    <div data-testid="bank-over">
      <h1 className="text-[22px]/7 font-semibold">{is_known ? bank.over_title : bank.unknown_title}</h1>
      <p className="mt-2 text-soft">
        {is_known && place === 'other_device' ? messages.phones.app.other_device : messages.finished.body}
      </p>
    </div>
  )
}
