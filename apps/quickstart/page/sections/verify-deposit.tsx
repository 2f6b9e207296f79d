import type { Account } from '../../protocol.ts'
import { Button } from '../elements/button.tsx'
import { useConnect } from '../link/use-connect.tsx'
import { useQuickstart } from '../state/quickstart.tsx'

const typed = new Set([
  'pending_manual_verification',
  'manually_verified',
  'verification_failed',
  'database_matched',
  'database_insights_pass',
  'database_insights_pass_with_caution',
  'database_insights_fail',
])

/** Whether these are accounts whose numbers somebody has typed: no bank stands behind them. */
export function areTyped(accounts: readonly Account[]): boolean {
  return accounts.some(({ verification_status }) => typed.has(verification_status ?? ''))
}

/** What is left to do for an account whose numbers were typed: the code of its micro-deposit. */
export function VerifyDeposit({ accounts }: { accounts: readonly Account[] }) {
  const { setup } = useQuickstart()
  const { open, is_busy } = useConnect()
  const account = accounts.find(({ verification_status }) => verification_status === 'pending_manual_verification')
  if (account === undefined) return null
  return (
    <section aria-labelledby="verify-title" className="panel px-5 py-5 sm:px-7" data-testid="verify-deposit">
      <h2 id="verify-title" className="text-lg font-semibold">
        Verify the deposit
      </h2>
      <p className="mt-1 max-w-xl text-sm text-soft">
        {`A cent is on its way to the account ending in ${account.mask ?? ''}. In a day or two its person opens your app again, and types the three letters that stand beside it: Link, in update mode, asks for nothing else.`}
        {setup.has_sandbox && ' In the sandbox they are ABC, and nothing has to be waited for.'}
      </p>
      <div className="mt-4">
        <Button kind="primary" onClick={() => open('update')} is_busy={is_busy} test_id="enter-code">
          Enter the code
        </Button>
      </div>
    </section>
  )
}
