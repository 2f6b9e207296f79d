import { useEffect, useState } from 'react'
import type { LinkAction } from '../protocol.ts'
import type { LinkState } from './link-session.ts'

/** Actions after which the bank is asked, or the Item made. */
const slowActions: readonly LinkAction['type'][] = [
  'submit_credentials',
  'submit_mfa',
  'submit_recaptcha',
  'select_accounts',
  'submit_numbers',
  'submit_documents',
  'check_oauth',
  'select_saved',
  'confirm_profile',
]

/** A bank that answers at once shows no loading pane: it would only flicker. */
const LOADING_DELAY_MS = 180

/** Whether the bank has been asked for long enough that people should see it. */
export function useLoading({ busy }: LinkState): boolean {
  return useDelayed(busy !== null && slowActions.includes(busy.type), LOADING_DELAY_MS)
}

/** True once `is` has been true for a while; false at once. */
function useDelayed(is: boolean, delay_ms: number): boolean {
  const [isLate, setIsLate] = useState(false)
  useEffect(() => {
    if (!is) return
    const timer = setTimeout(() => setIsLate(true), delay_ms)
    return () => {
      clearTimeout(timer)
      setIsLate(false)
    }
  }, [is, delay_ms])
  return is && isLate
}
