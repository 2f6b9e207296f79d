import { expect } from 'vitest'
import type { TestServer } from '@gingham/server/testing'
import type { LinkAction, LinkEvent } from '../../session/protocol.ts'
import { makeLinkToken, openPage, type Page } from '../testing.ts'

/** Journeys through Link, and the events that they make. */

/** A step of a journey: an action, or what somebody does at their bank. */
export type Step = LinkAction | ((page: Page, server: TestServer) => Promise<unknown>)

export interface Journey {
  /** Of the link token. */
  request?: Record<string, unknown>
  /** The link token itself, where it is not made by /link/token/create alone. */
  token?: (server: TestServer) => Promise<string>
  steps: readonly Step[]
  /** `NAME`, or `NAME(what it says)`, in order. */
  events: string
}

export const choose = (institution_id = 'ins_109508'): LinkAction => ({ type: 'select_institution', institution_id })
export const logIn = (password = 'pass_good', username = 'user_good'): LinkAction => ({
  type: 'submit_credentials',
  username,
  password,
})
export const answer = (...answers: string[]): LinkAction => ({ type: 'submit_mfa', answers })
export const phone = (phone_number: string | null): LinkAction => ({ type: 'submit_phone', phone_number })
export const code = (typed = '123456'): LinkAction => ({ type: 'submit_otp', code: typed })
export const on: LinkAction = { type: 'continue' }
export const usePhone: LinkAction = { type: 'use_phone' }
export const leave: LinkAction = { type: 'exit', is_asked: true }
export const share: LinkAction = { type: 'select_accounts', choices: [0] }
export const toLogin = [on, choose()]

/** What a person answers at their bank's own page. */
export const atBank =
  (answered: Record<string, unknown> = {}): Step =>
  async (page, server) => {
    const { pane } = page.last()
    if (pane.view_name !== 'OAUTH') throw new Error(pane.view_name)
    const oauth_state_id = new URL(pane.login_url, server.url).searchParams.get('oauth_state_id')
    const request = { oauth_state_id, username: '', password: '', choices: [0], error_code: null, ...answered }
    const { status } = await server.post('/link/v2/oauth/answer', request)
    if (status !== 200) throw new Error(`the bank answers ${status}`)
  }

/** Stretches that many journeys have in common. */
export const opening = 'OPEN(CONSENT) TRANSITION_VIEW(SELECT_INSTITUTION) SELECT_INSTITUTION'
export const atLogin = `${opening} TRANSITION_VIEW(CREDENTIAL)`
export const submitted = 'SUBMIT_CREDENTIALS TRANSITION_VIEW(LOADING)'
export const connected = 'TRANSITION_VIEW(LOADING) TRANSITION_VIEW(CONNECTED)'
export const chosen = `TRANSITION_VIEW(SELECT_ACCOUNT) ${connected}`
export const askedPhone = 'OPEN(CONSENT) TRANSITION_VIEW(SUBMIT_PHONE)'
export const verified = 'SUBMIT_PHONE TRANSITION_VIEW(VERIFY_PHONE) SUBMIT_OTP VERIFY_PHONE'
export const savedAccounts = `TRANSITION_VIEW(LOADING) TRANSITION_VIEW(SELECT_SAVED_ACCOUNT) ${connected} HANDOFF`
export const left = 'TRANSITION_VIEW(EXIT)'

function describeEvent({ event_name, metadata }: LinkEvent): string {
  const { view_name, mfa_type, is_update_mode, error_code, exit_status, match_reason } = metadata
  const { routing_number, account_number_mask, selection } = metadata
  const about: Record<string, (string | null)[]> = {
    OPEN: [view_name, is_update_mode === 'true' ? 'update' : null],
    TRANSITION_VIEW: [view_name, mfa_type],
    SUBMIT_MFA: [mfa_type],
    ERROR: [error_code],
    EXIT: [exit_status],
    SELECT_AUTH_TYPE: [selection],
    SELECT_INSTITUTION: [match_reason],
    MATCHED_SELECT_INSTITUTION: [match_reason],
    SUBMIT_ROUTING_NUMBER: [routing_number],
    SUBMIT_ACCOUNT_NUMBER: [account_number_mask],
  }
  const detail = (about[event_name] ?? []).filter((part) => part !== null)
  return detail.length === 0 ? event_name : `${event_name}(${detail.join(' ')})`
}

/** Walks, and compares what the page has heard with what is expected. */
export async function expectEvents(server: TestServer, { request, token, steps, events }: Journey): Promise<void> {
  const page = await openPage(server, await (token?.(server) ?? makeLinkToken(server, request)))
  for (const step of steps) await (typeof step === 'function' ? step(page, server) : page.act(step))
  expect(page.events.map(describeEvent).join('\n')).toBe(events.match(/\w+(\([^)]*\))?/g)?.join('\n'))
  // Whatever an event is about, it says when, where and by which request it was.
  for (const { metadata } of page.events) {
    expect(Object.keys(metadata)).toHaveLength(17)
    expect(metadata).toMatchObject({
      timestamp: expect.stringMatching(/^2026-03-1\dT\d\d:\d\d:\d\dZ$/),
      link_session_id: page.opened.link_session_id,
      request_id: expect.stringMatching(/^[0-9a-f]{15}$/),
    })
  }
}
