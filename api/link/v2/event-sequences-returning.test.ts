import { afterAll, beforeAll, describe, test } from 'vitest'
import { startTestServer, type TestServer } from '@gingham/server/testing'
import type { LinkAction } from '../session/protocol.ts'
import {
  askedPhone,
  atBank,
  atLogin,
  choose,
  chosen,
  code,
  leave,
  left,
  logIn,
  on,
  phone,
  savedAccounts,
  share,
  submitted,
  toLogin,
  usePhone,
  verified,
  expectEvents,
  type Journey,
  type Step,
} from './testing/events.ts'
import { makeLinkToken } from './testing.ts'

let server: TestServer
beforeAll(async () => void (server = await startTestServer()))
afterAll(() => server.close())

const layer = async (server: TestServer) => {
  const { body } = await server.call('/session/token/create', {
    template_id: 'any',
    user: { client_user_id: 'applicant' },
  })
  return body.link.link_token as string
}
const layerPhone = (phone_number: string): LinkAction => ({ type: 'submit_layer', phone_number, date_of_birth: null })
const layerBirth = (date_of_birth: string): LinkAction => ({ type: 'submit_layer', phone_number: null, date_of_birth })

/** As it was filled in. */
const confirm: Step = async (page) => {
  const { pane } = page.last()
  if (pane.view_name !== 'PROFILE_DATA_REVIEW') throw new Error(pane.view_name)
  await page.act({ type: 'confirm_profile', identity: pane.identity, banks: pane.chosen })
}

const severalItems = async (server: TestServer) => {
  const { body } = await server.call('/user/create', { client_user_id: `person-${server.house.ids.hex(8)}` })
  return makeLinkToken(server, { user_id: body.user_id, enable_multi_item_link: true })
}

const journeys: Readonly<Record<string, Journey>> = {
  'somebody new, by phone': {
    steps: [usePhone, phone('415-555-0010'), code(), choose(), logIn(), share, on],
    events: `${askedPhone} ${verified} TRANSITION_VIEW(SELECT_INSTITUTION) SELECT_INSTITUTION TRANSITION_VIEW(CREDENTIAL)
      ${submitted} ${chosen} HANDOFF`,
  },
  'a returning user with two banks': {
    steps: [usePhone, phone('415-555-0011'), code(), { type: 'select_saved', saved: 1 }, share, on],
    events: `${askedPhone} ${verified} TRANSITION_VIEW(SELECT_SAVED_INSTITUTION) SELECT_INSTITUTION(SAVED_INSTITUTION)
      ${savedAccounts}`,
  },
  'a returning user with one bank': {
    steps: [usePhone, phone('415-555-0015'), code(), share, on],
    events: `${askedPhone} ${verified} SELECT_INSTITUTION(AUTO_SELECT_SAVED_INSTITUTION) ${savedAccounts}`,
  },
  'a returning user at a bank with its own page': {
    steps: [usePhone, phone('415-555-0013'), code(), { type: 'open_oauth' }, atBank(), { type: 'check_oauth' }, on],
    events: `${askedPhone} ${verified} SELECT_INSTITUTION(AUTO_SELECT_SAVED_INSTITUTION) TRANSITION_VIEW(OAUTH) OPEN_OAUTH
      TRANSITION_VIEW(CONNECTED) HANDOFF`,
  },
  'a returning user on a new device': {
    steps: [usePhone, phone('415-555-0014'), code(), logIn(), share, on],
    events: `${askedPhone} ${verified} SELECT_INSTITUTION(AUTO_SELECT_SAVED_INSTITUTION) TRANSITION_VIEW(CREDENTIAL)
      ${submitted} ${chosen} HANDOFF`,
  },
  'a returning user who wants another bank': {
    steps: [usePhone, phone('415-555-0011'), code(), { type: 'connect_new_institution' }, choose(), logIn(), share, on],
    events: `${askedPhone} ${verified} TRANSITION_VIEW(SELECT_SAVED_INSTITUTION) CONNECT_NEW_INSTITUTION
      TRANSITION_VIEW(SELECT_INSTITUTION) SELECT_INSTITUTION TRANSITION_VIEW(CREDENTIAL) ${submitted} ${chosen} HANDOFF`,
  },
  'a returning user whose number the app knows': {
    request: { user: { client_user_id: 'user-1', phone_number: '+14155550015' } },
    steps: [on, code(), share, on],
    events: `OPEN(CONSENT) AUTO_SUBMIT_PHONE TRANSITION_VIEW(VERIFY_PHONE) SUBMIT_OTP VERIFY_PHONE
      SELECT_INSTITUTION(AUTO_SELECT_SAVED_INSTITUTION) ${savedAccounts}`,
  },
  'somebody new whose number the app knows': {
    request: { user: { client_user_id: 'user-1', phone_number: '+14155550010' } },
    steps: [on, phone(null), code(), leave],
    events: `${askedPhone} ${verified} TRANSITION_VIEW(SELECT_INSTITUTION) ${left} EXIT(institution_not_found)`,
  },
  'somebody who does not want to be known': {
    request: { user: { client_user_id: 'user-1', phone_number: '+14155550010' } },
    steps: [on, { type: 'skip_phone' }, leave],
    events: `${askedPhone} SKIP_SUBMIT_PHONE TRANSITION_VIEW(SELECT_INSTITUTION) ${left} EXIT(institution_not_found)`,
  },
  'a number that is none, then one of another country': {
    steps: [usePhone, phone('555'), phone('+49 151 55501234'), leave],
    events: `${askedPhone} SUBMIT_PHONE ERROR(INVALID_PHONE_NUMBER) TRANSITION_VIEW(SUBMIT_PHONE) SUBMIT_PHONE
      TRANSITION_VIEW(SELECT_INSTITUTION) ${left} EXIT(institution_not_found)`,
  },
  'three wrong codes': {
    steps: [usePhone, phone('415-555-0011'), code('0'), { type: 'resend_otp' }, code('0'), code('0'), leave],
    events: `${askedPhone} SUBMIT_PHONE TRANSITION_VIEW(VERIFY_PHONE) SUBMIT_OTP ERROR(INVALID_OTP)
      TRANSITION_VIEW(VERIFY_PHONE) SUBMIT_OTP ERROR(INVALID_OTP) TRANSITION_VIEW(VERIFY_PHONE) SUBMIT_OTP
      TRANSITION_VIEW(ERROR) ERROR(PROFILE_AUTHENTICATION_FAILED) ${left} EXIT(requires_code)`,
  },
  'saving at the end': {
    steps: [...toLogin, logIn(), share, usePhone, phone('415-555-0010'), code()],
    events: `${atLogin} ${submitted} ${chosen} TRANSITION_VIEW(SUBMIT_PHONE) ${verified} HANDOFF`,
  },
  'not saving at the end': {
    steps: [...toLogin, logIn(), share, usePhone, { type: 'skip_phone' }, on],
    events: `${atLogin} ${submitted} ${chosen} TRANSITION_VIEW(SUBMIT_PHONE) SKIP_SUBMIT_PHONE TRANSITION_VIEW(CONNECTED)
      HANDOFF`,
  },
  'two Items': {
    token: severalItems,
    steps: [...toLogin, logIn(), share, { type: 'connect_another' }, choose('ins_109509'), logIn(), share, on],
    events: `${atLogin} ${submitted} ${chosen} TRANSITION_VIEW(SELECT_INSTITUTION) SELECT_INSTITUTION
      TRANSITION_VIEW(CREDENTIAL) ${submitted} ${chosen} HANDOFF`,
  },
  'leaving the second of two Items': {
    token: severalItems,
    steps: [...toLogin, logIn(), share, { type: 'connect_another' }, choose('ins_109509'), leave],
    events: `${atLogin} ${submitted} ${chosen} TRANSITION_VIEW(SELECT_INSTITUTION) SELECT_INSTITUTION
      TRANSITION_VIEW(CREDENTIAL) ${left} HANDOFF`,
  },
  Layer: {
    token: layer,
    steps: [layerPhone('+14155550011'), { type: 'open_layer' }, on, code(), confirm],
    events: `LAYER_READY OPEN TRANSITION_VIEW(CONSENT) TRANSITION_VIEW(VERIFY_PHONE) SUBMIT_OTP
      TRANSITION_VIEW(PROFILE_DATA_REVIEW) VERIFY_PHONE HANDOFF`,
  },
  'Layer with another bank': {
    token: layer,
    steps: [
      layerPhone('+14155550011'),
      { type: 'open_layer' },
      on,
      code(),
      { type: 'add_bank' },
      choose('ins_109509'),
      logIn(),
      share,
      confirm,
    ],
    events: `LAYER_READY OPEN TRANSITION_VIEW(CONSENT) TRANSITION_VIEW(VERIFY_PHONE) SUBMIT_OTP
      TRANSITION_VIEW(PROFILE_DATA_REVIEW) VERIFY_PHONE TRANSITION_VIEW(SELECT_INSTITUTION) SELECT_INSTITUTION
      TRANSITION_VIEW(CREDENTIAL) ${submitted} TRANSITION_VIEW(SELECT_ACCOUNT) TRANSITION_VIEW(PROFILE_DATA_REVIEW) HANDOFF`,
  },
  'Layer by date of birth': {
    token: layer,
    steps: [layerPhone('+14155550000'), layerBirth('1975-01-18'), { type: 'open_layer' }, leave],
    events: `LAYER_NOT_AVAILABLE LAYER_READY OPEN TRANSITION_VIEW(CONSENT) ${left} EXIT(requires_credentials)`,
  },
  'Layer for nobody': {
    token: layer,
    steps: [layerPhone('+14155550000'), layerBirth('1980-02-02')],
    events: 'LAYER_NOT_AVAILABLE LAYER_AUTOFILL_NOT_AVAILABLE',
  },
  'Layer abroad': { token: layer, steps: [layerPhone('+447700900123')], events: 'LAYER_NOT_AVAILABLE' },
  'Layer, three wrong codes': {
    token: layer,
    steps: [
      layerPhone('+14155550011'),
      { type: 'open_layer' },
      on,
      code('0'),
      code('0'),
      code('0'),
      { type: 'take_way', way: 'exit' },
    ],
    events: `LAYER_READY OPEN TRANSITION_VIEW(CONSENT) TRANSITION_VIEW(VERIFY_PHONE) SUBMIT_OTP ERROR(INVALID_OTP)
      TRANSITION_VIEW(VERIFY_PHONE) SUBMIT_OTP ERROR(INVALID_OTP) TRANSITION_VIEW(VERIFY_PHONE) SUBMIT_OTP
      TRANSITION_VIEW(ERROR) ERROR(PROFILE_AUTHENTICATION_FAILED) EXIT(requires_code)`,
  },
}

describe('what onEvent hears', () => {
  test.each(Object.entries(journeys))('%s', (_name, journey) => expectEvents(server, journey))
})
