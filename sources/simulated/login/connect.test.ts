import { describe, expect, test } from 'vitest'
import type { BankSnapshot, Connection, ConnectRequest, ConnectStep } from '../../source.ts'
import { simulatedBanks } from '../index.ts'

const banks = simulatedBanks({ namedUsers: (name) => (name === 'our_alice' ? '{"seed":"alice"}' : undefined) })

function request(change: Partial<ConnectRequest> = {}): ConnectRequest {
  return {
    institution_id: 'ins_109508',
    username: 'user_good',
    password: 'pass_good',
    mfa_answers: [],
    moment: momentOn('2026-11-20'),
    seed: '1',
    ...change,
  }
}

function momentOn(today: string): ConnectRequest['moment'] {
  return { now_ms: Date.parse(`${today}T12:00:00Z`), today }
}

function login(change: Partial<ConnectRequest> = {}): Connection {
  const step = banks.connect({ ...request(change), is_headless: true })
  if (step.step !== 'connected') throw new Error(`not connected: ${JSON.stringify(step)}`)
  return step.connection
}

async function look(change: Partial<ConnectRequest> = {}, today = '2026-11-20'): Promise<BankSnapshot> {
  return banks.fetch(login(change), momentOn(today))
}

function outcome(change: Partial<ConnectRequest>): string {
  const step = banks.connect(request(change))
  return step.step === 'error' ? step.error_code : step.step
}

function answered(...mfa_answers: string[][]): ConnectStep {
  return banks.connect(request({ password: 'mfa_questions_2_3', mfa_answers }))
}

describe('logins', () => {
  test.each([
    ['wrong password', { password: 'pass_bad' }, 'INVALID_CREDENTIALS'],
    ['wrong username', { username: 'nobody' }, 'INVALID_CREDENTIALS'],
    ['forced error', { password: 'error_ITEM_LOCKED' }, 'ITEM_LOCKED'],
    ['unknown error', { password: 'error_NO_SUCH_THING' }, 'INVALID_CREDENTIALS'],
    ['error in JSON', { password: '{"force_error":"USER_SETUP_REQUIRED"}' }, 'USER_SETUP_REQUIRED'],
    ['empty JSON', { password: '{}' }, 'connected'],
    ['bank that is down', { institution_id: 'ins_132361' }, 'INSTITUTION_DOWN'],
    ['bank that is not supported', { institution_id: 'ins_133402' }, 'ITEM_NOT_SUPPORTED'],
    ['degraded bank', { institution_id: 'ins_132363' }, 'connected'],
    ['unknown bank', { institution_id: 'ins_0' }, 'INVALID_INSTITUTION'],
    [
      'micro-deposits where they are offered',
      { institution_id: 'ins_109512', password: 'microdeposits_good' },
      'connected',
    ],
    ['micro-deposits elsewhere', { password: 'microdeposits_good' }, 'INVALID_CREDENTIALS'],
    ['OAuth with nothing', { institution_id: 'ins_127287', username: '', password: '' }, 'connected'],
    ['OAuth with anything', { institution_id: 'ins_127287', username: 'x', password: 'y' }, 'connected'],
    [
      'OAuth drop-down error',
      { institution_id: 'ins_127287', password: 'error_ACCESS_NOT_GRANTED' },
      'ACCESS_NOT_GRANTED',
    ],
    ['persona with any password', { username: 'user_yuppie', password: 'x' }, 'connected'],
    ['persona without password', { username: 'user_yuppie', password: '' }, 'INVALID_CREDENTIALS'],
    [
      'custom user with broken JSON',
      { username: 'user_custom', password: '{"override_accounts":' },
      'INVALID_CREDENTIALS',
    ],
    [
      'custom user with a forced error',
      { username: 'user_custom', password: '{"force_error":"NO_ACCOUNTS"}' },
      'NO_ACCOUNTS',
    ],
    [
      'error that is no code',
      { username: 'user_custom', password: '{"force_error":"PLAID_ERROR"}' },
      'INTERNAL_SERVER_ERROR',
    ],
    ['named custom user', { username: 'our_alice', password: 'anything' }, 'connected'],
    ['named custom user without password', { username: 'our_alice', password: '' }, 'INVALID_CREDENTIALS'],
    ['payroll', { institution_id: 'ins_135842', username: 'test-good', password: 'test' }, 'mfa'],
    ['payroll of another user', { institution_id: 'ins_135842' }, 'connected'],
  ])('%s', (_name, change, expected) => {
    expect(outcome(change)).toBe(expected)
  })

  test('a device is chosen, then a code typed', () => {
    const first = banks.connect(request({ password: 'mfa_device' }))
    expect(first).toMatchObject({ step: 'mfa', mfa: { mfa_type: 'device' } })
    const devices = first.step === 'mfa' && first.mfa.mfa_type === 'device' ? first.mfa.devices : []
    expect(devices.length).toBeGreaterThan(1)
    for (const { device_id } of devices) {
      const typed = (...mfa_answers: string[][]) => banks.connect(request({ password: 'mfa_device', mfa_answers }))
      expect(typed([device_id])).toMatchObject({ step: 'mfa', mfa: { mfa_type: 'code' } })
      expect(typed([device_id], ['1234']).step).toBe('connected')
      expect(typed([device_id], ['9999'])).toEqual({ step: 'error', error_code: 'INVALID_MFA' })
      expect(typed([device_id], ['1234'], ['more'])).toEqual({ step: 'error', error_code: 'INVALID_MFA' })
    }
    expect(outcome({ password: 'mfa_device', mfa_answers: [['no-such-device']] })).toBe('INVALID_MFA')
  })

  test('questions come in rounds', () => {
    const first = ['answer_0_0', 'answer_0_1', 'answer_0_2']
    const second = ['answer_1_0', 'answer_1_1', 'answer_1_2']
    const asked = answered()
    expect(asked.step === 'mfa' && asked.mfa.mfa_type === 'questions' && asked.mfa.questions.length).toBe(3)
    expect(answered(first).step).toBe('mfa')
    expect(answered(first, second).step).toBe('connected')
    expect(answered(second)).toEqual({ step: 'error', error_code: 'INVALID_MFA' })
    expect(answered(first, first)).toEqual({ step: 'error', error_code: 'INVALID_MFA' })
  })

  test('selections want their first options', () => {
    const step = banks.connect(request({ password: 'mfa_selections_1_2_3' }))
    expect(step).toMatchObject({
      mfa: { selections: [{ answers: ['answer_0_0_0', 'answer_0_0_1', 'answer_0_0_2'] }, { answers: { length: 3 } }] },
    })
    expect(outcome({ password: 'mfa_selections_1_2_3', mfa_answers: [['answer_0_0_0', 'answer_0_1_0']] })).toBe(
      'connected',
    )
    expect(outcome({ password: 'mfa_selections_1_2_3', mfa_answers: [['answer_0_0_0', 'answer_0_1_1']] })).toBe(
      'INVALID_MFA',
    )
    expect(outcome({ password: 'mfa_selections', mfa_answers: [['Yes']] })).toBe('connected')
    expect(outcome({ password: 'mfa_selections', mfa_answers: [['No']] })).toBe('INVALID_MFA')
  })

  test('a reCAPTCHA takes one round', () => {
    expect(outcome({ password: '{"recaptcha":"good"}' })).toBe('recaptcha')
    expect(outcome({ password: '{"recaptcha":"good"}', mfa_answers: [[]] })).toBe('connected')
    expect(outcome({ password: '{"recaptcha":"bad"}' })).toBe('recaptcha')
    expect(outcome({ password: '{"recaptcha":"bad"}', mfa_answers: [['token']] })).toBe('RECAPTCHA_BAD')
  })

  test.each(['ins_127989', 'ins_127990'])('%s asks for a code whatever the password says', (institution_id) => {
    for (const password of ['pass_good', 'mfa_questions_1_1']) {
      expect(banks.connect(request({ institution_id, password }))).toMatchObject({ mfa: { mfa_type: 'device' } })
    }
  })

  test('the connection holds what fetching needs, and no password', () => {
    expect(login()).toEqual({
      source: 'simulated',
      institution_id: 'ins_109508',
      username: 'user_good',
      secret: '',
      connected_on: '2026-11-20',
      seed: '1',
    })
    expect(login({ institution_id: 'ins_109512', password: 'microdeposits_good' }).secret).toBe('microdeposits_good')
    expect(login({ institution_id: 'ins_127287', username: '' }).username).toBe('user_good')
  })

  test('fetching rejects a bank that is not simulated', async () => {
    await expect(banks.fetch({ ...login(), institution_id: 'ins_0' }, momentOn('2026-11-20'))).rejects.toThrow('ins_0')
  })

  test('a payroll provider asks for a number, and shows pay instead of accounts', async () => {
    const payroll = { institution_id: 'ins_135842', username: 'test-good', password: 'test' }
    expect(banks.connect(request(payroll))).toMatchObject({
      step: 'mfa',
      mfa: { mfa_type: 'questions', questions: ['Last four digits of your Social Security number'] },
    })
    expect(outcome({ ...payroll, mfa_answers: [['4321']] })).toBe('INVALID_MFA')
    expect(outcome({ ...payroll, mfa_answers: [['1234']] })).toBe('connected')
    const snapshot = await look(payroll)
    expect(snapshot).toMatchObject({ accounts: [], transactions: [] })
    expect(snapshot.payroll!.accounts[0]!.pay_stubs.length).toBeGreaterThan(20)
  })
})
