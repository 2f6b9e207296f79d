import { entriesOf } from './entry.ts'

const not_responding = {
  status: 400,
  error_message: 'the institution does not answer this request at present: try again later',
  display_message: 'Your bank is not responding at the moment, sorry. Please try again later.',
} as const

/** The institution, not the user or the caller, is why the call failed. */
export const institutionErrors = entriesOf('INSTITUTION_ERROR', {
  INSTITUTION_DOWN: {
    ...not_responding,
    fires_when: 'The institution is being maintained or has an outage: every request to it fails.',
  },
  INSTITUTION_NOT_RESPONDING: {
    ...not_responding,
    fires_when: 'A part of the requests to the institution fails.',
  },
  INSTITUTION_NOT_AVAILABLE: {
    ...not_responding,
    fires_when: 'The institution announced that it would be unavailable.',
  },
  INSTITUTION_NO_LONGER_SUPPORTED: {
    status: 400,
    error_message: 'this institution is no longer supported',
    display_message: 'Your bank is no longer supported. Please connect another one.',
    fires_when: 'The institution was dropped, or can now be reached only through OAuth.',
  },
  INSTITUTION_NOT_ENABLED_IN_ENVIRONMENT: {
    status: 400,
    error_message: 'Institution not enabled in this environment',
    display_message: null,
    fires_when: 'The institution exists, though not in the environment of the secret.',
  },
  UNAUTHORIZED_INSTITUTION: {
    status: 400,
    error_message: 'not authorized to create items for this institution',
    display_message: 'This application may not connect to your bank at present.',
    fires_when: 'The team must be enabled for, or registered with, the institution first.',
  },
  INSTITUTION_REGISTRATION_REQUIRED: {
    status: 400,
    error_message: 'this client is not registered with the institution yet',
    display_message: 'This application must register with your bank before it can connect to it.',
    fires_when: 'The institution wants every application to register, and the team has not.',
  },
  UNSUPPORTED_RESPONSE: {
    status: 400,
    error_message: 'the institution returned data that cannot be used',
    display_message: 'Your bank returned data that could not be read. Please try again later.',
    fires_when: 'What the institution answered is malformed or contradicts itself.',
  },
})
