/** Transactions on a page, unless asked otherwise, and at most. */
export const COUNT_DEFAULT = 100
export const COUNT_MAX = 500
