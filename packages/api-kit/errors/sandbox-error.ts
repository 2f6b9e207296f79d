import { entriesOf } from './entry.ts'

/** The controls of the sandbox. */
export const sandboxErrors = entriesOf('SANDBOX_ERROR', {
  SANDBOX_PRODUCT_NOT_ENABLED: {
    status: 400,
    error_message: 'this Item does not have the product that the webhook belongs to',
    display_message: null,
    fires_when:
      '/sandbox/item/fire_webhook asks for the webhook of a product that the Item lacks; the message names it.',
  },
  SANDBOX_WEBHOOK_INVALID: {
    status: 400,
    error_message: 'the webhook address of this Item is not set or not valid',
    display_message: null,
    fires_when: '/sandbox/item/fire_webhook is called for an Item without a usable webhook address.',
  },
  SANDBOX_TRANSFER_EVENT_TRANSITION_INVALID: {
    status: 400,
    error_message: 'this event does not follow from the current status of the transfer',
    display_message: null,
    fires_when: '/sandbox/transfer/simulate asks for a step that the transfer cannot take.',
  },
  SANDBOX_BANK_TRANSFER_EVENT_TRANSITION_INVALID: {
    status: 400,
    error_message: 'this event does not follow from the current status of the bank transfer',
    display_message: null,
    fires_when: '/sandbox/bank_transfer/simulate asks for a step that the bank transfer cannot take.',
  },
})
