import { afterAll, beforeAll, describe, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import {
  answer,
  atBank,
  atLogin,
  choose,
  chosen,
  connected,
  leave,
  left,
  logIn,
  on,
  opening,
  share,
  submitted,
  toLogin,
  expectEvents,
  type Journey,
} from './testing/events.ts'
import { makeLinkToken } from './testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const brokenItem = async (server: TestServer) => {
  const { access_token } = await server.link()
  await server.call('/sandbox/item/reset_login', { access_token })
  return makeLinkToken(server, { access_token, products: undefined })
}

const journeys: Readonly<Record<string, Journey>> = {
  credentials: { steps: [...toLogin, logIn(), share, on], events: `${atLogin} ${submitted} ${chosen} HANDOFF` },
  'a device and its code': {
    steps: [...toLogin, logIn('mfa_device'), answer('device-0'), answer('1234'), share, on],
    events: `${atLogin} ${submitted} TRANSITION_VIEW(MFA device) SUBMIT_MFA(device) TRANSITION_VIEW(LOADING)
      TRANSITION_VIEW(MFA code) SUBMIT_MFA(code) TRANSITION_VIEW(LOADING) ${chosen} HANDOFF`,
  },
  'two rounds of questions': {
    steps: [...toLogin, logIn('mfa_questions_2_1'), answer('answer_0_0'), answer('answer_1_0'), share, on],
    events: `${atLogin} ${submitted} TRANSITION_VIEW(MFA questions) SUBMIT_MFA(questions) TRANSITION_VIEW(LOADING)
      TRANSITION_VIEW(MFA questions) SUBMIT_MFA(questions) TRANSITION_VIEW(LOADING) ${chosen} HANDOFF`,
  },
  selections: {
    steps: [...toLogin, logIn('mfa_selections'), answer('Yes'), share, on],
    events: `${atLogin} ${submitted} TRANSITION_VIEW(MFA selections) SUBMIT_MFA(selections) TRANSITION_VIEW(LOADING)
      ${chosen} HANDOFF`,
  },
  'a wrong answer, then the right one': {
    steps: [...toLogin, logIn('mfa_questions_1_1'), answer('?'), answer('answer_0_0'), share, on],
    events: `${atLogin} ${submitted} TRANSITION_VIEW(MFA questions) SUBMIT_MFA(questions) TRANSITION_VIEW(LOADING)
      ERROR(INVALID_MFA) TRANSITION_VIEW(MFA questions) SUBMIT_MFA(questions) TRANSITION_VIEW(LOADING) ${chosen} HANDOFF`,
  },
  'a reCAPTCHA': {
    steps: [...toLogin, logIn('{"recaptcha":"good"}'), { type: 'submit_recaptcha' }, share, on],
    events: `${atLogin} ${submitted} TRANSITION_VIEW(RECAPTCHA) TRANSITION_VIEW(LOADING) ${chosen} HANDOFF`,
  },
  'a wrong password, then the right one': {
    steps: [...toLogin, logIn('wrong'), logIn(), share, on],
    events: `${atLogin} ${submitted} ERROR(INVALID_CREDENTIALS) TRANSITION_VIEW(CREDENTIAL) ${submitted} ${chosen} HANDOFF`,
  },
  'an error, and another try': {
    steps: [...toLogin, logIn('error_ITEM_LOCKED'), { type: 'take_way', way: 'visit_bank' }, logIn(), share, on],
    events: `${atLogin} ${submitted} ERROR(ITEM_LOCKED) TRANSITION_VIEW(ERROR) TRANSITION_VIEW(CREDENTIAL) ${submitted}
      ${chosen} HANDOFF`,
  },
  'a bank that is down, then another': {
    steps: [on, choose('ins_132361'), { type: 'take_way', way: 'choose_institution' }, choose(), logIn(), share, on],
    events: `${opening} SELECT_DOWN_INSTITUTION ERROR(INSTITUTION_DOWN) TRANSITION_VIEW(ERROR)
      TRANSITION_VIEW(SELECT_INSTITUTION) SELECT_INSTITUTION TRANSITION_VIEW(CREDENTIAL) ${submitted} ${chosen} HANDOFF`,
  },
  'a bank that is slow': {
    steps: [on, choose('ins_132363'), logIn(), share, on],
    events: `${opening} SELECT_DEGRADED_INSTITUTION TRANSITION_VIEW(CREDENTIAL) ${submitted} ${chosen} HANDOFF`,
  },
  'back to the list': {
    steps: [...toLogin, { type: 'back' }, choose('ins_109509'), logIn(), share, on],
    events: `${atLogin} TRANSITION_VIEW(SELECT_INSTITUTION) SELECT_INSTITUTION TRANSITION_VIEW(CREDENTIAL) ${submitted}
      ${chosen} HANDOFF`,
  },
  'leaving at consent': { steps: [leave], events: `OPEN(CONSENT) ${left} EXIT(requires_credentials)` },
  'leaving the list': {
    steps: [on, leave],
    events: `OPEN(CONSENT) TRANSITION_VIEW(SELECT_INSTITUTION) ${left} EXIT(institution_not_found)`,
  },
  'leaving with a code asked for': {
    steps: [...toLogin, logIn('mfa_device'), answer('device-0'), leave],
    events: `${atLogin} ${submitted} TRANSITION_VIEW(MFA device) SUBMIT_MFA(device) TRANSITION_VIEW(LOADING)
      TRANSITION_VIEW(MFA code) ${left} EXIT(requires_code)`,
  },
  'a bank matched by its routing number': {
    request: { institution_data: { routing_number: '021000021' }, products: ['auth'] },
    steps: [on, leave],
    events: `OPEN(CONSENT) TRANSITION_VIEW(SELECT_INSTITUTION) ${left} EXIT(institution_not_found)`,
  },
  'a bank with its own page': {
    steps: [on, choose('ins_127287'), { type: 'open_oauth' }, atBank(), { type: 'check_oauth' }, on],
    events: `${opening} TRANSITION_VIEW(OAUTH) OPEN_OAUTH TRANSITION_VIEW(CONNECTED) HANDOFF`,
  },
  'its window is closed': {
    steps: [on, choose('ins_127287'), { type: 'open_oauth' }, { type: 'close_oauth' }, leave],
    events: `${opening} TRANSITION_VIEW(OAUTH) OPEN_OAUTH CLOSE_OAUTH ${left} EXIT(requires_oauth)`,
  },
  'the bank says no': {
    steps: [
      on,
      choose('ins_127287'),
      { type: 'open_oauth' },
      atBank({ error_code: 'ACCESS_NOT_GRANTED' }),
      { type: 'check_oauth' },
      leave,
    ],
    events: `${opening} TRANSITION_VIEW(OAUTH) OPEN_OAUTH FAIL_OAUTH ERROR(ACCESS_NOT_GRANTED) TRANSITION_VIEW(ERROR)
      ${left} EXIT(requires_oauth)`,
  },
  'a phone goes on for the computer': {
    request: { country_codes: ['DE'] },
    steps: [
      on,
      choose('ins_117181'),
      async (page, server) => {
        const { pane } = page.last()
        if (pane.view_name !== 'OAUTH' || pane.hand_off !== 'qr') throw new Error(pane.view_name)
        const oauth_state_id = new URL(pane.login_url, server.url).searchParams.get('oauth_state_id')
        await server.post('/link/v2/oauth/open', { oauth_state_id, is_other_device: true })
      },
      atBank({ is_other_device: true }),
      { type: 'check_oauth' },
      on,
    ],
    events: `${opening} TRANSITION_VIEW(OAUTH) OPEN_OAUTH TRANSITION_VIEW(CONNECTED) HANDOFF`,
  },
  'update mode': {
    token: brokenItem,
    steps: [on, logIn(), on],
    events: `OPEN(CONSENT update) TRANSITION_VIEW(CREDENTIAL) ${submitted} TRANSITION_VIEW(CONNECTED) HANDOFF`,
  },
  'update mode, as somebody else': {
    token: brokenItem,
    steps: [on, logIn('pass_good', 'user_custom'), leave],
    events: `OPEN(CONSENT update) TRANSITION_VIEW(CREDENTIAL) ${submitted} ERROR(INVALID_CREDENTIALS)
      TRANSITION_VIEW(CREDENTIAL) ${left} EXIT(requires_credentials)`,
  },
  'account numbers without a login, chosen first': {
    request: { products: ['auth'], auth: { same_day_microdeposits_enabled: true, auth_type_select_enabled: true } },
    steps: [
      on,
      { type: 'select_auth_type', selection: 'flow_type_manual' },
      { type: 'submit_routing_number', routing_number: '110000000' },
      { type: 'submit_account', account_number: '1111222233330000', subtype: 'checking', name: 'John Smith' },
      on,
    ],
    events: `OPEN(CONSENT) TRANSITION_VIEW(SELECT_AUTH_TYPE) SELECT_AUTH_TYPE(flow_type_manual) TRANSITION_VIEW(NUMBERS)
      SUBMIT_ROUTING_NUMBER(110000000) TRANSITION_VIEW(NUMBERS) SUBMIT_ACCOUNT_NUMBER(0000) TRANSITION_VIEW(LOADING)
      TRANSITION_VIEW(SAME_DAY_MICRODEPOSIT_AUTHORIZED) HANDOFF`,
  },
  'account numbers that are typed to match': {
    request: { products: ['auth'], link_customization_name: 'single_account' },
    steps: [
      on,
      choose('ins_109512'),
      logIn(),
      share,
      { type: 'submit_numbers', routing_number: '1', account_number: '12345' },
      { type: 'submit_numbers', routing_number: '021000021', account_number: '1111222233330000' },
      on,
    ],
    events: `${atLogin} ${submitted} TRANSITION_VIEW(SELECT_ACCOUNT) TRANSITION_VIEW(NUMBERS) SUBMIT_ROUTING_NUMBER(1)
      SUBMIT_ACCOUNT_NUMBER(2345) ERROR(INSTANT_MATCH_FAILED) TRANSITION_VIEW(NUMBERS) SUBMIT_ROUTING_NUMBER(021000021)
      SUBMIT_ACCOUNT_NUMBER(0000) ${connected} HANDOFF`,
  },
}

describe('what onEvent hears', () => {
  test.each(Object.entries(journeys))('%s', (_name, journey) => expectEvents(server, journey))
})
