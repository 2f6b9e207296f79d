export {
  InvestmentsAuthAccountDetails401k,
  InvestmentsAuthDataSources,
  InvestmentsAuthGetNumbers,
  InvestmentsAuthOwner,
} from './auth/auth.schema.ts'
export { readTransferDetails } from './auth/read-transfer-details.ts'
export { Holding, InvestmentAccount } from './holding.schema.ts'
export { readHoldings } from './holdings/read-holdings.ts'
export { exampleBrokerage, exampleBuy, exampleHolding, exampleSecurity } from './investments.example.ts'
export { InvestmentTransaction } from './investment-transaction.schema.ts'
export { investmentsFeed, startInvestments } from './investments-feed.ts'
export { removeItemInvestments } from './investments.store.ts'
export { Security } from './security.schema.ts'
export { holdingsDefaultUpdate, investmentsTransactionsUpdate } from './webhook-payloads.ts'
export { pageOptions as investmentPageOptions } from './transactions/page-options.schema.ts'
export { readInvestmentDays } from './transactions/read-days.ts'
export { securityIdOf, toInvestmentTransaction } from './to-wire.ts'
