import type { PartyType } from './reading.ts'

/** Somebody who stands between a buyer and a shop, and prints a mark of their own before its name. */
export interface Processor {
  name: string
  website: string
  type: PartyType
  /** How its mark begins, as banks print it; a letter or a digit follows only after a space, a star or another sign. */
  marks: readonly string[]
  /** True for those whose purchases are made in a browser or an app. */
  is_online?: true
  /** True where the mark is a plain word, which counts only with a star behind it. */
  needs_star?: true
  /** What its shops mostly sell, for those whose text says no more. */
  sells?: string
}

/** Public knowledge of payment facilitators and what they print. The longest mark that fits wins. */
export const processors: readonly Processor[] = [
  {
    name: 'Square',
    website: 'squareup.com',
    type: 'payment_terminal',
    marks: ['SQ', 'SQU', 'GOSQ.COM'],
    needs_star: true,
  },
  {
    name: 'Toast',
    website: 'toasttab.com',
    type: 'payment_terminal',
    marks: ['TST', 'TOAST'],
    needs_star: true,
    sells: 'FOOD_AND_DRINK_RESTAURANT',
  },
  { name: 'Clover', website: 'clover.com', type: 'payment_terminal', marks: ['CLOVER', 'CLV'], needs_star: true },
  {
    name: 'PayPal',
    website: 'paypal.com',
    type: 'payment_app',
    marks: ['PAYPAL', 'PP', 'PYPL'],
    is_online: true,
    needs_star: true,
  },
  { name: 'Shopify', website: 'shopify.com', type: 'payment_terminal', marks: ['SP', 'SHOPIFY'], is_online: true },
  {
    name: 'Stripe',
    website: 'stripe.com',
    type: 'payment_terminal',
    marks: ['STRIPE'],
    is_online: true,
    needs_star: true,
  },
  {
    name: 'Zettle',
    website: 'zettle.com',
    type: 'payment_terminal',
    marks: ['ZETTLE_', 'ZETTLE', 'IZ'],
    needs_star: true,
  },
  { name: 'SumUp', website: 'sumup.com', type: 'payment_terminal', marks: ['SUMUP'] },
  {
    name: 'Vagaro',
    website: 'vagaro.com',
    type: 'payment_terminal',
    marks: ['VG', 'VAGARO'],
    needs_star: true,
    sells: 'PERSONAL_CARE_HAIR_AND_BEAUTY',
  },
  {
    name: 'Mindbody',
    website: 'mindbodyonline.com',
    type: 'payment_terminal',
    marks: ['MB', 'MINDBODY'],
    needs_star: true,
    sells: 'PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS',
  },
  {
    name: 'FastSpring',
    website: 'fastspring.com',
    type: 'payment_terminal',
    marks: ['FS', 'FSPRG'],
    is_online: true,
    needs_star: true,
    sells: 'GENERAL_SERVICES_OTHER_GENERAL_SERVICES',
  },
  {
    name: 'Paddle',
    website: 'paddle.com',
    type: 'payment_terminal',
    marks: ['PADDLE.NET', 'PADDLE'],
    is_online: true,
    needs_star: true,
    sells: 'GENERAL_SERVICES_OTHER_GENERAL_SERVICES',
  },
  {
    name: '2Checkout',
    website: '2checkout.com',
    type: 'payment_terminal',
    marks: ['2CO.COM', '2CO', '2CHECKOUT'],
    is_online: true,
    needs_star: true,
    sells: 'GENERAL_SERVICES_OTHER_GENERAL_SERVICES',
  },
  {
    name: 'Digital River',
    website: 'digitalriver.com',
    type: 'payment_terminal',
    marks: ['DRI', 'DR'],
    is_online: true,
    needs_star: true,
    sells: 'GENERAL_SERVICES_OTHER_GENERAL_SERVICES',
  },
  {
    name: 'Braintree',
    website: 'braintreepayments.com',
    type: 'payment_terminal',
    marks: ['BT'],
    is_online: true,
    needs_star: true,
  },
  {
    name: 'Checkout.com',
    website: 'checkout.com',
    type: 'payment_terminal',
    marks: ['CKO'],
    is_online: true,
    needs_star: true,
  },
  {
    name: 'WePay',
    website: 'wepay.com',
    type: 'payment_terminal',
    marks: ['WPY', 'WEPAY'],
    is_online: true,
    needs_star: true,
  },
  {
    name: 'Cantaloupe',
    website: 'cantaloupe.com',
    type: 'payment_terminal',
    marks: ['CTLP', 'USA', 'USA TECH'],
    needs_star: true,
    sells: 'FOOD_AND_DRINK_VENDING_MACHINES',
  },
  {
    name: 'Lightspeed',
    website: 'lightspeedhq.com',
    type: 'payment_terminal',
    marks: ['LS', 'LSPD'],
    needs_star: true,
  },
  {
    name: 'Paysafe',
    website: 'paysafe.com',
    type: 'payment_terminal',
    marks: ['NETELLER', 'PAYSAFE'],
    is_online: true,
    needs_star: true,
  },
  {
    name: 'Eventbrite',
    website: 'eventbrite.com',
    type: 'marketplace',
    marks: ['EB'],
    is_online: true,
    needs_star: true,
    sells: 'ENTERTAINMENT_SPORTING_EVENTS_AMUSEMENT_PARKS_AND_MUSEUMS',
  },
  {
    name: 'Amazon Pay',
    website: 'pay.amazon.com',
    type: 'payment_app',
    marks: ['AMZ', 'AMZN PAY'],
    is_online: true,
    needs_star: true,
  },
  { name: 'Apple Pay', website: 'apple.com', type: 'payment_app', marks: ['APPLE PAY', 'APLPAY', 'APL PAY', 'APL*'] },
  { name: 'Google Pay', website: 'pay.google.com', type: 'payment_app', marks: ['GPAY', 'GOOGLEPAY'] },
  { name: 'Klarna', website: 'klarna.com', type: 'payment_app', marks: ['KLARNA'], is_online: true, needs_star: true },
  {
    name: 'DoorDash',
    website: 'doordash.com',
    type: 'marketplace',
    marks: ['DD DOORDASH', 'DD *DOORDASH', 'DD', 'DOORDASH'],
    is_online: true,
    needs_star: true,
    sells: 'FOOD_AND_DRINK_RESTAURANT',
  },
  {
    name: 'Grubhub',
    website: 'grubhub.com',
    type: 'marketplace',
    marks: ['GRUBHUB'],
    is_online: true,
    needs_star: true,
    sells: 'FOOD_AND_DRINK_RESTAURANT',
  },
  {
    name: 'Postmates',
    website: 'postmates.com',
    type: 'marketplace',
    marks: ['POSTMATES'],
    is_online: true,
    needs_star: true,
    sells: 'FOOD_AND_DRINK_RESTAURANT',
  },
  {
    name: 'Groupon',
    website: 'groupon.com',
    type: 'marketplace',
    marks: ['GROUPON'],
    is_online: true,
    needs_star: true,
  },
]
