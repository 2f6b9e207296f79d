/** Logins that the simulated banks know, as a developer chooses among them. Passwords: null for any that is not empty. */
export const testUsers: readonly { username: string; password: string | null; shows: string }[] = [
  {
    username: 'user_good',
    password: 'pass_good',
    shows: 'The login for every bank: 14 accounts of all types and 24 months of transactions.',
  },
  { username: 'user_good', password: 'mfa_device', shows: 'A second factor: choose a device, then type `1234`.' },
  {
    username: 'user_good',
    password: 'mfa_questions_1_2',
    shows: 'Security questions, here one round of two; the answers are `answer_0_0`, `answer_0_1` and so on.',
  },
  {
    username: 'user_good',
    password: 'mfa_selections',
    shows: 'Questions with a choice of answers; the right one is `Yes`.',
  },
  {
    username: 'user_good',
    password: 'error_ITEM_LOCKED',
    shows: 'Ends in the error after `error_`: ITEM_LOCKED, INVALID_CREDENTIALS, NO_ACCOUNTS and others.',
  },
  {
    username: 'user_good',
    password: '{"recaptcha":"good"}',
    shows: 'A reCAPTCHA that lets the person pass; with `bad` it ends in RECAPTCHA_BAD.',
  },
  {
    username: 'user_transactions_dynamic',
    password: null,
    shows: 'Transactions that pend, post, change and vanish; each refresh brings new ones.',
  },
  {
    username: 'user_custom',
    password: '{"override_accounts":[{"type":"depository","subtype":"checking"}]}',
    shows: 'Accounts and transactions as the JSON in the password describes them; `{}` for random ones.',
  },
  {
    username: 'user_yuppie',
    password: null,
    shows: 'A young professional with a salary, subscriptions and restaurants.',
  },
  { username: 'user_small_business', password: null, shows: 'A small business with income and expenses.' },
  { username: 'user_ewa_user', password: null, shows: 'Somebody who is paid ahead of payday.' },
  { username: 'user_bank_income', password: null, shows: 'Many streams of income.' },
  { username: 'user_credit_bonus', password: null, shows: 'Two salaries with bonuses.' },
  {
    username: 'user_credit_joint_account',
    password: null,
    shows: 'Two people who share an account, with two salaries.',
  },
  { username: 'user_credit_profile_poor', password: null, shows: 'More goes out than comes in.' },
  { username: 'user_credit_profile_good', password: null, shows: 'Gig work: as much goes out as comes in.' },
  {
    username: 'user_credit_profile_excellent',
    password: null,
    shows: 'A salary and a rental income; some of it is left every month.',
  },
]

/** Banks that behave in a way of their own. */
export const testBanks: readonly { institution_id: string; shows: string }[] = [
  { institution_id: 'ins_109508', shows: 'Everything works.' },
  { institution_id: 'ins_127287', shows: 'OAuth: the person logs in on a page of the bank.' },
  { institution_id: 'ins_109512', shows: 'Instant Match and automated micro-deposits.' },
  { institution_id: 'ins_43', shows: 'Canada, with EFT numbers.' },
  { institution_id: 'ins_117650', shows: 'The United Kingdom, with BACS numbers and OAuth.' },
  { institution_id: 'ins_132363', shows: 'Degraded: slow, and sometimes failing.' },
  { institution_id: 'ins_132361', shows: 'Down: every login ends in INSTITUTION_DOWN.' },
]
