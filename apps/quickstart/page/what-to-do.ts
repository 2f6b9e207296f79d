import type { Setup, StepError } from '../protocol.ts'

/** What the page can do about an error at the press of a button. */
export type Remedy = 'retry' | 'repair' | 'relink' | 'none'

export interface Advice {
  text: string
  remedy: Remedy
}

const advice: Readonly<Record<string, Advice>> = {
  ITEM_LOGIN_REQUIRED: {
    text: 'The bank no longer accepts this login. Open Link in update mode: the person logs in again, and the access_token stays the same.',
    remedy: 'repair',
  },
  PRODUCT_NOT_READY: {
    text: 'The data is still being fetched from the bank. Wait for the webhook that announces it, or try again in a few seconds. Account numbers that were typed are there once their deposit is verified.',
    remedy: 'retry',
  },
  PRODUCT_NOT_ENABLED: {
    text: 'The Item was linked without this product, and no call can add it. Name it in PLAID_PRODUCTS and link the bank again.',
    remedy: 'none',
  },
  INCOME_VERIFICATION_NOT_FOUND: {
    text: 'The user has shared no income of this kind yet. Open Link for it first.',
    remedy: 'none',
  },
  EMPLOYMENT_NOT_FOUND: {
    text: 'What the user has shared says nothing about employment: pay stubs that were uploaded tell of pay only.',
    remedy: 'none',
  },
  PAYMENT_INVALID_RECIPIENT: {
    text: 'Name and account numbers of the recipient do not make sense. Payments in GBP need a sort code and an account number, others an IBAN.',
    remedy: 'none',
  },
  PAYMENT_INVALID_REFERENCE: {
    text: 'A reference has at most 18 letters, digits and blanks.',
    remedy: 'none',
  },
  BANK_TRANSFER_INSUFFICIENT_FUNDS: {
    text: 'Your own account at Plaid does not hold as much. Send less, or take money first.',
    remedy: 'none',
  },
  TOO_MANY_VERIFICATION_ATTEMPTS: {
    text: 'Three codes were wrong: this account cannot be verified any more. Remove the Item and link the account again.',
    remedy: 'none',
  },
  INVALID_API_KEYS: {
    text: 'PLAID_CLIENT_ID and PLAID_SECRET do not belong together, or not to this environment. Every environment has a secret of its own. Set them and start the quickstart again.',
    remedy: 'none',
  },
  UNAUTHORIZED_ENVIRONMENT: {
    text: 'These keys may not be used in this environment. Check PLAID_ENV.',
    remedy: 'none',
  },
  INVALID_ACCESS_TOKEN: {
    text: 'The access_token is not known to this server: it may come from another environment, or from a server whose data is gone. Link the bank again.',
    remedy: 'relink',
  },
  ITEM_NOT_FOUND: { text: 'The Item has been removed. Link the bank again.', remedy: 'relink' },
  INVALID_PUBLIC_TOKEN: {
    text: 'A public_token can be exchanged once, within 30 minutes. Link the bank again for a new one.',
    remedy: 'relink',
  },
  INVALID_LINK_TOKEN: {
    text: 'A link_token lasts four hours, 30 minutes in update mode. Press Connect for a new one.',
    remedy: 'none',
  },
  INVALID_PRODUCT: {
    text: 'One of the products in PLAID_PRODUCTS is not enabled for these keys, or is not offered by this institution.',
    remedy: 'none',
  },
  PRODUCTS_NOT_SUPPORTED: {
    text: 'The institution does not offer this product for the linked accounts. Link another bank, or share other accounts.',
    remedy: 'none',
  },
  ADDITIONAL_CONSENT_REQUIRED: {
    text: 'The person has not agreed to share this kind of data. Ask in Link, with the product in PLAID_PRODUCTS.',
    remedy: 'none',
  },
  NO_AUTH_ACCOUNTS: {
    text: 'Account numbers exist for checking, savings and cash management accounts only, and none of those is shared.',
    remedy: 'none',
  },
  NO_INVESTMENT_ACCOUNTS: {
    text: 'None of the shared accounts holds investments. Link another bank, or share other accounts.',
    remedy: 'none',
  },
  NO_LIABILITY_ACCOUNTS: {
    text: 'Liabilities are those of credit cards, student loans and mortgages, and none of those is shared.',
    remedy: 'none',
  },
  NO_ACCOUNTS: { text: 'This login has no accounts that can be shared.', remedy: 'none' },
  INVALID_CREDENTIALS: {
    text: 'The bank refused user name or password. In the sandbox they are user_good and pass_good.',
    remedy: 'none',
  },
  NOT_FOUND: {
    text: 'The API has no such endpoint. Is PLAID_BASE_URL the address of an API server, and is that server up to date?',
    remedy: 'retry',
  },
  SANDBOX_ONLY: { text: 'Only the sandbox has this endpoint.', remedy: 'none' },
  INSTITUTION_DOWN: { text: 'The bank cannot be reached at the moment. Try again later.', remedy: 'retry' },
  INSTITUTION_NOT_RESPONDING: { text: 'The bank does not answer at the moment. Try again later.', remedy: 'retry' },
  INVALID_FIELD: {
    text: 'One of the values that were sent is not allowed here. The request, one click away, shows which; it may come from one of the PLAID_… variables.',
    remedy: 'none',
  },
  MISSING_KEYS: { text: 'Set both variables and start the quickstart again.', remedy: 'none' },
  NOTHING_LINKED: {
    text: 'The quickstart keeps access_tokens in memory: after a restart the bank has to be linked again.',
    remedy: 'relink',
  },
  SERVER_UNREACHABLE: {
    text: 'Is the terminal in which you started it still open? Start it again with npm start, then reload this page.',
    remedy: 'retry',
  },
  SERVER_ERROR: { text: 'This is a defect of the quickstart. Its terminal says more.', remedy: 'retry' },
  TIMEOUT: { text: 'The API took too long. Try again.', remedy: 'retry' },
}

const adviceByType: Readonly<Record<string, Advice>> = {
  RATE_LIMIT_EXCEEDED: { text: 'Too many calls in a short time. Wait a minute, then try again.', remedy: 'retry' },
  INSTITUTION_ERROR: { text: 'The trouble is at the bank. Try again later.', remedy: 'retry' },
  API_ERROR: {
    text: 'The API has failed. Try again; if that does not help, its log says more under the request_id.',
    remedy: 'retry',
  },
  ITEM_ERROR: {
    text: 'Something about this bank connection needs attention. The link below says what.',
    remedy: 'none',
  },
  INVALID_REQUEST: { text: 'The API did not understand the request. It stands one click away.', remedy: 'none' },
  INVALID_INPUT: { text: 'The API does not accept what was sent. The request stands one click away.', remedy: 'none' },
}

/** What a developer can do about an error, in plain words. */
export function adviceFor({ code, type }: Pick<StepError, 'code' | 'type'>, setup: Setup): Advice {
  if (code === 'NETWORK_ERROR' || code === 'UNEXPECTED_RESPONSE') {
    const start = setup.is_own_server
      ? 'Start it with npm start in the repository, or set PLAID_BASE_URL.'
      : 'Check the connection to the internet.'
    return { text: `No API answers at ${setup.api_url}. ${start}`, remedy: 'retry' }
  }
  return (
    advice[code] ?? adviceByType[type] ?? { text: 'The request and the answer are one click away.', remedy: 'retry' }
  )
}
