import type { BankTransaction } from '../../source.ts'

/** What is known of a merchant or of a kind of bank text. */
export interface Merchant {
  /** The merchant's name; null for bank texts that name no merchant, such as interest. */
  name: string | null
  /** Upper-case pieces of a description, any of which gives it away. */
  texts: readonly string[]
  /** Legacy category. */
  category_id: string
  /** Detailed personal finance category, second version of the taxonomy. */
  detailed: string
  channel: BankTransaction['payment_channel']
  website?: string
  /** File of the public logo host, where public samples show one. */
  logo?: string
  counterparty?: BankTransaction['counterparties'][number]['type']
  /** The category when money comes in, where that is another one. */
  received?: string
}

const m = (
  name: string | null,
  texts: string | readonly string[],
  category_id: string,
  detailed: string,
  channel: Merchant['channel'],
  more: Pick<Merchant, 'website' | 'logo' | 'counterparty' | 'received'> = {},
): Merchant => ({ name, texts: typeof texts === 'string' ? [texts] : texts, category_id, detailed, channel, ...more })

/** Order matters: the first that matches wins. Special texts first, kinds of text last. */
export const merchants: readonly Merchant[] = [
  m('Uber Eats', ['UBER EATS', 'UBER *EATS'], '13005000', 'FOOD_AND_DRINK_RESTAURANT', 'online', {
    website: 'ubereats.com',
    counterparty: 'marketplace',
  }),
  m('Uber', 'UBER', '22006001', 'TRANSPORTATION_TAXIS_AND_RIDE_SHARES', 'online', {
    received: 'INCOME_GIG_ECONOMY',
    website: 'uber.com',
    logo: 'uber_1060.png',
  }),
  m('Lyft', 'LYFT', '22006001', 'TRANSPORTATION_TAXIS_AND_RIDE_SHARES', 'online', {
    received: 'INCOME_GIG_ECONOMY',
    website: 'lyft.com',
  }),
  m('Starbucks', 'STARBUCKS', '13005043', 'FOOD_AND_DRINK_COFFEE', 'in store', {
    website: 'starbucks.com',
    logo: 'starbucks_956.png',
  }),
  m("McDonald's", ["MCDONALD'S", 'MCDONALDS'], '13005032', 'FOOD_AND_DRINK_FAST_FOOD', 'in store', {
    website: 'mcdonalds.com',
    logo: 'mcdonalds_619.png',
  }),
  m('Burger King', 'BURGER KING', '13005032', 'FOOD_AND_DRINK_FAST_FOOD', 'in store', {
    website: 'burgerking.com',
    logo: 'burger_king_155.png',
  }),
  m('Chipotle', 'CHIPOTLE', '13005032', 'FOOD_AND_DRINK_FAST_FOOD', 'in store', { website: 'chipotle.com' }),
  m('Dunkin', 'DUNKIN', '13005036', 'FOOD_AND_DRINK_COFFEE', 'in store', { website: 'dunkindonuts.com' }),
  m('Blue Bottle Coffee', 'BLUE BOTTLE', '13005043', 'FOOD_AND_DRINK_COFFEE', 'in store', {
    website: 'bluebottlecoffee.com',
  }),
  m('Sweetgreen', 'SWEETGREEN', '13005000', 'FOOD_AND_DRINK_RESTAURANT', 'in store', { website: 'sweetgreen.com' }),
  m('DoorDash', 'DOORDASH', '13005000', 'FOOD_AND_DRINK_RESTAURANT', 'online', {
    received: 'INCOME_GIG_ECONOMY',
    website: 'doordash.com',
    counterparty: 'marketplace',
  }),
  m('Whole Foods', ['WHOLE FOODS', 'WHOLEFDS'], '19047000', 'FOOD_AND_DRINK_GROCERIES', 'in store', {
    website: 'wholefoodsmarket.com',
  }),
  m("Trader Joe's", ['TRADER JOE'], '19047000', 'FOOD_AND_DRINK_GROCERIES', 'in store', { website: 'traderjoes.com' }),
  m('Safeway', 'SAFEWAY', '19047000', 'FOOD_AND_DRINK_GROCERIES', 'in store', { website: 'safeway.com' }),
  m('Kroger', 'KROGER', '19047000', 'FOOD_AND_DRINK_GROCERIES', 'in store', { website: 'kroger.com' }),
  m('Costco', 'COSTCO', '19051000', 'GENERAL_MERCHANDISE_SUPERSTORES', 'in store', { website: 'costco.com' }),
  m('Walmart', ['WALMART', 'WAL-MART', 'WM SUPERCENTER'], '19051000', 'GENERAL_MERCHANDISE_SUPERSTORES', 'in store', {
    website: 'walmart.com',
    logo: 'walmart_1100.png',
  }),
  m('Target', 'TARGET', '19018000', 'GENERAL_MERCHANDISE_SUPERSTORES', 'in store', { website: 'target.com' }),
  m('Dollar General', 'DOLLAR GENERAL', '19020000', 'GENERAL_MERCHANDISE_DISCOUNT_STORES', 'in store', {
    website: 'dollargeneral.com',
  }),
  m('Amazon', ['AMAZON', 'AMZN'], '19019000', 'GENERAL_MERCHANDISE_ONLINE_MARKETPLACES', 'online', {
    website: 'amazon.com',
  }),
  m('Apple', ['APPLE.COM', 'APPLE STORE'], '19013000', 'GENERAL_MERCHANDISE_ELECTRONICS', 'online', {
    website: 'apple.com',
    logo: 'apple_63.png',
  }),
  m('Best Buy', 'BEST BUY', '19013000', 'GENERAL_MERCHANDISE_ELECTRONICS', 'in store', { website: 'bestbuy.com' }),
  m('Nordstrom', 'NORDSTROM', '19018000', 'GENERAL_MERCHANDISE_CLOTHING_AND_ACCESSORIES', 'in store', {
    website: 'nordstrom.com',
  }),
  m('Everlane', 'EVERLANE', '19012000', 'GENERAL_MERCHANDISE_CLOTHING_AND_ACCESSORIES', 'online', {
    website: 'everlane.com',
  }),
  m('Staples', 'STAPLES', '19039000', 'GENERAL_MERCHANDISE_OFFICE_SUPPLIES', 'in store', { website: 'staples.com' }),
  m('The Home Depot', 'HOME DEPOT', '19030000', 'HOME_IMPROVEMENT_HARDWARE', 'in store', { website: 'homedepot.com' }),
  m('CVS', 'CVS', '19043000', 'MEDICAL_PHARMACIES_AND_SUPPLEMENTS', 'in store', { website: 'cvs.com' }),
  m('Walgreens', 'WALGREENS', '19043000', 'MEDICAL_PHARMACIES_AND_SUPPLEMENTS', 'in store', {
    website: 'walgreens.com',
  }),
  m('7-Eleven', '7-ELEVEN', '19015000', 'GENERAL_MERCHANDISE_CONVENIENCE_STORES', 'in store', {
    website: '7-eleven.com',
  }),
  m('Shell', 'SHELL', '22009000', 'TRANSPORTATION_GAS', 'in store', { website: 'shell.com' }),
  m('Chevron', 'CHEVRON', '22009000', 'TRANSPORTATION_GAS', 'in store', { website: 'chevron.com' }),
  m('United Airlines', 'UNITED AIRLINES', '22001000', 'TRAVEL_FLIGHTS', 'online', { website: 'united.com' }),
  m('Delta Air Lines', 'DELTA AIR', '22001000', 'TRAVEL_FLIGHTS', 'online', { website: 'delta.com' }),
  m('Airbnb', 'AIRBNB', '22012000', 'TRAVEL_LODGING', 'online', { website: 'airbnb.com' }),
  m('Marriott', 'MARRIOTT', '22012003', 'TRAVEL_LODGING', 'in store', { website: 'marriott.com' }),
  m('Netflix', 'NETFLIX', '18061000', 'ENTERTAINMENT_TV_AND_MOVIES', 'online', { website: 'netflix.com' }),
  m('Spotify', 'SPOTIFY', '18061000', 'ENTERTAINMENT_MUSIC_AND_AUDIO', 'online', { website: 'spotify.com' }),
  m('OpenAI', ['OPENAI', 'CHATGPT'], '18061000', 'GENERAL_SERVICES_OTHER_GENERAL_SERVICES', 'online', {
    website: 'openai.com',
  }),
  m('Hulu', 'HULU', '18061000', 'ENTERTAINMENT_TV_AND_MOVIES', 'online', { website: 'hulu.com' }),
  m('Steam', 'STEAMGAMES', '19013001', 'ENTERTAINMENT_VIDEO_GAMES', 'online', { website: 'store.steampowered.com' }),
  m('Equinox', 'EQUINOX', '17018000', 'PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS', 'in store', { website: 'equinox.com' }),
  m('Peloton', 'PELOTON', '17018000', 'PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS', 'online', {
    website: 'onepeloton.com',
  }),
  m('Verizon', 'VERIZON', '18063000', 'RENT_AND_UTILITIES_TELEPHONE', 'online', { website: 'verizon.com' }),
  m('Comcast', ['COMCAST', 'XFINITY'], '18031000', 'RENT_AND_UTILITIES_INTERNET_AND_CABLE', 'online', {
    website: 'xfinity.com',
  }),
  m('PG&E', ['PG&E', 'PGANDE'], '18068005', 'RENT_AND_UTILITIES_GAS_AND_ELECTRICITY', 'online', { website: 'pge.com' }),
  m('GEICO', 'GEICO', '18030000', 'GENERAL_SERVICES_INSURANCE', 'online', { website: 'geico.com' }),
  m('State Farm', 'STATE FARM', '18030000', 'GENERAL_SERVICES_INSURANCE', 'online', { website: 'statefarm.com' }),
  m('Mailchimp', 'MAILCHIMP', '18001006', 'GENERAL_SERVICES_OTHER_GENERAL_SERVICES', 'online', {
    website: 'mailchimp.com',
  }),
  m('Google Ads', 'GOOGLE ADS', '18001006', 'GENERAL_SERVICES_OTHER_GENERAL_SERVICES', 'online', {
    website: 'ads.google.com',
  }),
  m('FedEx', 'FEDEX', '18058000', 'GENERAL_SERVICES_POSTAGE_AND_SHIPPING', 'in store', { website: 'fedex.com' }),
  m('Square', ['SQUARE INC', 'SQ DEPOSIT'], '21010003', 'TRANSFER_OUT_TRANSFER_OUT_FROM_APPS', 'online', {
    received: 'TRANSFER_IN_TRANSFER_IN_FROM_APPS',
    website: 'squareup.com',
    counterparty: 'payment_terminal',
  }),
  m('Shopify', 'SHOPIFY', '18071000', 'GENERAL_SERVICES_OTHER_GENERAL_SERVICES', 'online', {
    received: 'INCOME_OTHER',
    website: 'shopify.com',
  }),
  m('Venmo', 'VENMO', '21010001', 'TRANSFER_OUT_TRANSFER_OUT_FROM_APPS', 'online', {
    received: 'TRANSFER_IN_TRANSFER_IN_FROM_APPS',
    website: 'venmo.com',
    counterparty: 'payment_app',
  }),
  m('Cash App', 'CASH APP', '21010002', 'TRANSFER_OUT_TRANSFER_OUT_FROM_APPS', 'online', {
    received: 'TRANSFER_IN_TRANSFER_IN_FROM_APPS',
    website: 'cash.app',
    counterparty: 'payment_app',
  }),
  m('Zelle', 'ZELLE', '21010000', 'TRANSFER_OUT_TRANSFER_OUT_FROM_APPS', 'online', {
    received: 'TRANSFER_IN_TRANSFER_IN_FROM_APPS',
    website: 'zellepay.com',
    counterparty: 'payment_app',
  }),
  m('PayPal', 'PAYPAL', '21010004', 'TRANSFER_OUT_TRANSFER_OUT_FROM_APPS', 'online', {
    received: 'TRANSFER_IN_TRANSFER_IN_FROM_APPS',
    website: 'paypal.com',
    counterparty: 'payment_app',
  }),
  m('Earnin', 'EARNIN', '11000000', 'LOAN_PAYMENTS_EWA', 'online', {
    received: 'LOAN_DISBURSEMENTS_EWA',
    website: 'earnin.com',
    counterparty: 'financial_institution',
  }),
  m('Dave', 'DAVE INC', '11000000', 'LOAN_PAYMENTS_EWA', 'online', {
    received: 'LOAN_DISBURSEMENTS_EWA',
    website: 'dave.com',
    counterparty: 'financial_institution',
  }),
  m('DailyPay', 'DAILYPAY', '11000000', 'LOAN_PAYMENTS_EWA', 'online', {
    received: 'LOAN_DISBURSEMENTS_EWA',
    website: 'dailypay.com',
    counterparty: 'financial_institution',
  }),
  m('Robinhood', 'ROBINHOOD', '18020003', 'TRANSFER_OUT_INVESTMENT_AND_RETIREMENT_FUNDS', 'online', {
    received: 'TRANSFER_IN_INVESTMENT_AND_RETIREMENT_FUNDS',
    website: 'robinhood.com',
    counterparty: 'financial_institution',
  }),
  m('Vanguard', 'VANGUARD', '18020007', 'TRANSFER_OUT_INVESTMENT_AND_RETIREMENT_FUNDS', 'online', {
    received: 'TRANSFER_IN_INVESTMENT_AND_RETIREMENT_FUNDS',
    website: 'vanguard.com',
    counterparty: 'financial_institution',
  }),
  m('DraftKings', 'DRAFTKINGS', '17001014', 'ENTERTAINMENT_CASINOS_AND_GAMBLING', 'online', {
    website: 'draftkings.com',
  }),
  m('KFC', 'KFC', '13005032', 'FOOD_AND_DRINK_FAST_FOOD', 'in store', { website: 'kfc.com' }),
  m('Madison Bicycle Shop', 'MADISON BICYCLE SHOP', '19007000', 'GENERAL_MERCHANDISE_SPORTING_GOODS', 'in store'),
  m('Touchstone', 'TOUCHSTONE CLIMBING', '17018000', 'PERSONAL_CARE_GYMS_AND_FITNESS_CENTERS', 'in store'),
  m('Sparkfun', 'SPARKFUN', '13005000', 'FOOD_AND_DRINK_RESTAURANT', 'in store'),
]
