export { askBank } from './ask-bank.ts'
export { findFeed, listFedProducts, removeItemFeeds } from './bank-feed.store.ts'
export { waitForFeed } from './wait-for-feed.ts'
export { feedJobs, requestFeed, startFeed, type BankFeed, type FeedUpdate } from './feed-jobs.ts'
