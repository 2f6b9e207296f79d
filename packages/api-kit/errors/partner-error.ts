import { entriesOf } from './entry.ts'

/** Resellers and their end customers. */
export const partnerErrors = entriesOf('PARTNER_ERROR', {
  CUSTOMER_NOT_FOUND: {
    status: 404,
    error_message: 'no end customer of this partner has this id',
    display_message: null,
    fires_when: 'end_customer_client_id is unknown.',
  },
  FLOWDOWN_NOT_COMPLETE: {
    status: 412,
    error_message: 'the flowdown terms must be accepted first',
    display_message: null,
    fires_when: 'The end customer cannot be enabled before the flowdown is complete.',
  },
  QUESTIONNAIRE_NOT_COMPLETE: {
    status: 412,
    error_message: 'the security questionnaire must be answered first',
    display_message: null,
    fires_when: 'The end customer cannot be enabled before the questionnaire is complete.',
  },
  CUSTOMER_NOT_READY_FOR_ENABLEMENT: {
    status: 412,
    error_message: 'this end customer cannot be enabled yet',
    display_message: null,
    fires_when: 'The end customer needs approval by hand, or was denied.',
  },
  CUSTOMER_ALREADY_ENABLED: {
    status: 400,
    error_message: 'this end customer is enabled already',
    display_message: null,
    fires_when: '/partner/customer/enable is called a second time.',
  },
  CUSTOMER_ALREADY_CREATED: {
    status: 400,
    error_message: 'this end customer exists already',
    display_message: null,
    fires_when: '/partner/customer/create is called a second time for the same company.',
  },
  LOGO_REQUIRED: {
    status: 400,
    error_message: 'a logo is needed for a co-branded consent pane',
    display_message: null,
    fires_when: 'create_link_customization is true, the consent pane is co-branded, and there is no logo.',
  },
  INVALID_LOGO: {
    status: 400,
    error_message: 'the logo must be a PNG of 1024 by 1024 pixels in base64',
    display_message: null,
    fires_when: 'The logo has another format or size.',
  },
  CONTACT_REQUIRED: {
    status: 400,
    error_message: 'a billing contact and a technical contact are needed',
    display_message: null,
    fires_when: 'One of the contacts is missing.',
  },
  ASSETS_UNDER_MANAGEMENT_REQUIRED: {
    status: 400,
    error_message: 'assets_under_management is needed under the terms of this partner',
    display_message: null,
    fires_when: 'A partner with a monthly commitment leaves it out.',
  },
  CUSTOMER_REMOVAL_NOT_ALLOWED: {
    status: 400,
    error_message: 'an end customer that is enabled in production cannot be removed',
    display_message: null,
    fires_when: '/partner/customer/remove names an end customer that is enabled in production.',
  },
  OAUTH_REGISTRATION_ERROR: {
    status: 400,
    error_message: 'the end customer could not be registered with OAuth institutions',
    display_message: null,
    fires_when: 'Something that the institutions ask for is missing, for instance a logo.',
  },
})
