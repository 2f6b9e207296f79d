import type { PayrollMessages } from './payroll-messages.ts'

export const payroll: PayrollMessages = {
  list: {
    title: 'Who pays you?',
    search: 'Search employer or payroll provider',
    none_hint: 'Check the spelling, or search for the company that runs your employer’s payroll.',
    upload: 'Upload documents instead',
    paid_by: (provider) => `Payroll at ${provider}`,
  },
  upload: {
    title: 'Upload proof of your pay',
    body: 'Pay stubs, W-2 forms and bank statements, as PDFs or pictures. Every corner should be in the picture.',
    choose: 'Choose files',
    missing: 'Choose at least one file',
    submit: 'Send',
    sandbox:
      'Test mode: any PDF or picture will do; one with “statement” in its name is a bank statement. JSON says what was read.',
    limits: (files, megabytes) => `Up to ${files} files of ${megabytes} MB each`,
    remove: (file) => `Remove ${file}`,
  },
  proof: {
    title: (account) => `Upload a bank statement of ${account}`,
    body: 'A recent one, as a PDF or pictures. Your name, your address and the account number should be on it.',
    sandbox: 'Test mode: any PDF or picture will do. JSON says what was read.',
    sent_title: 'Your statement was sent',
    sent: (app) => `It is being read now; ${app} will be told the result.`,
  },
  wrong: {
    count: 'Choose fewer files, but at least one.',
    size: 'One file, or all of them together, are too large.',
    type: 'Only PDFs and pictures can be sent.',
    upload: 'The files did not get through. Send them again.',
  },
  connected: (app) => `Your income is now shared with ${app}.`,
}
