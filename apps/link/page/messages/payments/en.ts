import type { PaymentsMessages } from './payments-messages.ts'

export const payments: PaymentsMessages = {
  choice: {
    title: 'How do you want to connect?',
    body: (app) => `${app} needs to know that the account is yours.`,
    instant: ['Log in to your bank', 'Ready in a minute'],
    manual: ['Enter account numbers', 'You may have to confirm a small deposit later'],
  },
  entry: 'I can’t find my bank: enter account numbers',
  routing: {
    title: 'Which bank is it?',
    US: 'Routing number',
    CA: 'Transit and institution number',
    US_hint: 'Nine digits, on a check or in your online banking',
    CA_hint: 'As on a check: 11111-110',
    sandbox: 'Test number',
  },
  account: {
    title: 'Enter your account details',
    body: (routing) => `At the bank with the number ${routing}.`,
    label: 'Account number',
    type: 'Kind of account',
    name: 'Account holder’s name',
    name_hint: 'As your bank knows it',
    sandbox: 'Test account',
    agree: {
      deposit: (app) => `By continuing, you allow a deposit of $0.01, so that ${app} can verify the account.`,
      database: (app) =>
        `By continuing, you allow these details to be looked up, so that ${app} can verify the account.`,
      either: (app) =>
        `By continuing, you allow these details to be looked up and, if need be, a deposit of $0.01, so that ${app} can verify the account.`,
    },
  },
  wrong: {
    routing_number: 'This is no bank’s number. Check the digits and try again.',
    bank: 'Accounts at this bank can’t be verified by their numbers. Try another account.',
    account_number: 'This can’t be an account number. Check it and try again.',
    name: 'Enter the name of the account holder',
    unmatched: 'We couldn’t confirm these details. Check the number and the name.',
  },
  matched: {
    title: 'Is this your bank?',
    body: 'Log in there and you’re done at once, without waiting for a deposit.',
    required: 'This app needs you to log in there.',
    skip: 'Go on without logging in',
  },
  deposit: {
    sent_title: 'A deposit is on its way',
    sent: (mask, app) =>
      `We’re sending $0.01 to your account ending in ${mask}. In one or two working days, find it on your statement and come back to ${app} with the code beside it.`,
    code_title: 'Enter the code of your deposit',
    code: (mask) =>
      `Find a deposit of $0.01 on the statement of your account ending in ${mask}. After a # stand three letters.`,
    code_label: 'Code, three letters',
    code_missing: 'Enter the code',
    submit: 'Verify account',
    wrong: (tries) =>
      tries === 1
        ? 'That code isn’t right. You can try once more.'
        : `That code isn’t right. You can try ${tries} more times.`,
    sandbox: (code) => `Test mode: the code is ${code}`,
  },
  connected: (app) => `Your account is now connected to ${app}.`,
  payment: {
    once: 'Payment',
    repeating: 'Repeating payment',
    consent: 'Permission to make payments',
    payee: 'To',
    amount: 'Amount',
    limit: 'At most, each payment',
    reference: 'Reference',
  },
  codes: {
    PAYMENT_CANCELLED: ['The payment was cancelled', 'Nothing was paid. Try again, or pay from another bank.'],
    PAYMENT_CONSENT_CANCELLED: ['The consent was cancelled', 'Nothing was agreed. Try again, or choose another bank.'],
    TOO_MANY_VERIFICATION_ATTEMPTS: [
      'Too many wrong codes',
      'This account can’t be verified this way any more. Start again from the app you came from.',
    ],
  },
}
