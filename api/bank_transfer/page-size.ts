/** Rows on a page, at most and unless fewer are wanted. Source: https://plaid.com/docs/api/ */
export const PAGE_MAX = 25
