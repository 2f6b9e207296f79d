import { useState } from 'react'
import { Button } from '../elements/button.tsx'
import { CopyButton } from '../../../elements/copy-button.tsx'
import { ErrorNotice } from '../elements/error-notice.tsx'
import { useConnectFor } from '../link/use-connect.tsx'
import { useQuickstart } from '../state/quickstart.tsx'
import { Journey } from './journey.tsx'
import { linksOfOwnSections } from './own-sections.tsx'
import { SectionLinks } from './section-links.tsx'

/** What a first-time visitor sees: one thing to press, what to type in, and what will happen. */
export function Welcome() {
  const { setup } = useQuickstart()
  const links = linksOfOwnSections(setup)
  return (
    <>
      {setup.item_products.length > 0 || !setup.has_keys ? <LinkABank /> : <NoBank />}
      {links.length > 0 && setup.has_keys && <SectionLinks links={links} />}
    </>
  )
}

/** Where nothing that is shown comes from a bank. */
function NoBank() {
  const { setup } = useQuickstart()
  return (
    <section aria-labelledby="welcome-title" className="panel overflow-hidden">
      <div className="gingham h-14 mask-b-from-40% sm:h-16" aria-hidden="true" />
      <div className="px-5 pb-6 sm:px-10">
        <h1 id="welcome-title" tabIndex={-1} className="text-2xl font-semibold tracking-tight text-balance">
          No bank needs to be linked
        </h1>
        <p className="mt-2 max-w-xl text-soft">
          {`PLAID_PRODUCTS is ${setup.products.join(', ')}: nothing of it is read from an Item. Every call that your app will make stands beside what it brings.`}
        </p>
      </div>
    </section>
  )
}

function LinkABank() {
  const { setup } = useQuickstart()
  const { phase, is_busy, error, exchanges, was_left, open, skipLink } = useConnectFor('item', 'typed_numbers')
  return (
    <section aria-labelledby="welcome-title" className="panel overflow-hidden">
      <div className="gingham h-20 mask-b-from-40% sm:h-28" aria-hidden="true" />
      <div className="px-5 pb-8 sm:px-10">
        <h1 id="welcome-title" tabIndex={-1} className="max-w-xl text-3xl font-semibold tracking-tight text-balance">
          Link a bank, then read what is in it
        </h1>
        <p className="mt-3 max-w-xl text-base text-soft">
          Every call that your app will make, with its request and its answer, from an empty page to two years of
          transactions. It takes a minute.
        </p>
        {setup.has_keys ? (
          <>
            <div className="mt-7 flex flex-wrap items-center gap-3">
              <Button kind="primary" size="large" onClick={() => open('item')} is_busy={is_busy} test_id="connect">
                Connect a bank
              </Button>
              {setup.products.includes('auth') && (
                <Button kind="quiet" onClick={() => open('typed_numbers')} is_busy={is_busy} test_id="type-numbers">
                  Type account numbers
                </Button>
              )}
            </div>
            {error !== null && (
              <div className="-mx-5 max-w-3xl">
                <ErrorNotice error={error} exchanges={exchanges} />
              </div>
            )}
            {was_left && error === null && (
              <output className="block mt-4 text-sm text-soft">
                Link was closed before a bank was connected. Nothing is linked; press Connect to go on.
              </output>
            )}
            {setup.has_sandbox && <TestLogin />}
            {setup.has_sandbox && <ShortCut onSkip={skipLink} is_busy={is_busy} />}
          </>
        ) : (
          <MissingKeys />
        )}
      </div>
      <Journey phase={phase} />
    </section>
  )
}

/** Some of the sandbox's users (https://plaid.com/docs/sandbox/test-credentials). */
const testUsers = [
  { username: 'user_good', about: 'the usual accounts, the same rows every month' },
  { username: 'user_transactions_dynamic', about: 'everyday life, with pending rows' },
  { username: 'user_yuppie', about: 'a young professional who spends a lot' },
  { username: 'user_small_business', about: 'a small business' },
  { username: 'user_bank_income', about: 'somebody with pay and other income' },
  { username: 'user_ewa_user', about: 'somebody who draws wages early' },
] as const
type TestUser = (typeof testUsers)[number]['username']

function TestLogin() {
  return (
    <div className="mt-4 text-sm text-soft" data-testid="test-login">
      <p>Link opens and asks for a bank’s login. Choose any bank; the test user is</p>
      <dl className="mt-2 flex flex-wrap gap-2">
        {[
          ['User name', 'user_good'],
          ['Password', 'pass_good'],
          ['Code, if asked', '1234'],
        ].map(([name = '', value = '']) => (
          <div key={name} className="flex items-center gap-2 rounded-lg border border-line bg-raised py-0.5 ps-3 pe-1">
            <dt>{name}</dt>
            <dd className="flex items-center gap-1">
              <code className="font-semibold text-ink">{value}</code>
              <CopyButton text={value} label={`Copy ${value}`} />
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

/** The way without a person, for tests and for those in a hurry. */
function ShortCut({ onSkip, is_busy }: { onSkip: (username: TestUser) => void; is_busy: boolean }) {
  const [username, setUsername] = useState<TestUser>('user_good')
  return (
    <div className="mt-8 border-t border-line pt-6 text-sm text-soft">
      <p id="short-cut">In a test, or in a hurry: make a linked Item at once, without opening Link. Its bank user is</p>
      <div className="mt-3 flex flex-wrap gap-2">
        <select
          aria-labelledby="short-cut"
          value={username}
          onChange={(event) => setUsername(event.target.value as TestUser)}
          className="field min-w-0 flex-1 basis-64 text-sm sm:max-w-lg"
        >
          {testUsers.map((user) => (
            <option key={user.username} value={user.username}>
              {`${user.username}: ${user.about}`}
            </option>
          ))}
        </select>
        <Button onClick={() => onSkip(username)} is_busy={is_busy} test_id="skip-link">
          Skip Link
        </Button>
      </div>
    </div>
  )
}

function MissingKeys() {
  const { setup } = useQuickstart()
  return (
    <div role="alert" className="mt-6 rounded-xl border border-caution/30 bg-caution-tint p-4 text-sm">
      <p className="font-semibold">{setup.missing.join(' and ')} must be set first</p>
      <p className="mt-1">
        {setup.is_own_server
          ? 'The Gingham server prints its keys when it starts. npm start hands them to the quickstart by itself.'
          : 'Both stand in Plaid’s dashboard, under Developers → Keys.'}
      </p>
      <pre className="mt-3 overflow-x-auto rounded-lg border border-line bg-paper p-3 font-mono text-[13px]">
        {'PLAID_CLIENT_ID=… PLAID_SECRET=… node apps/quickstart/bin.ts'}
      </pre>
    </div>
  )
}
