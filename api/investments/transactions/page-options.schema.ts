import { Type } from 'typebox'
import { PageCount, PageOffset } from '@gingham/api-kit'

/** Rows on a page, unless asked otherwise, and at most. */
export const COUNT_DEFAULT = 100
const COUNT_MAX = 500

/** Which page, and when: whichever token it is asked for with. */
export const pageOptions = {
  count: Type.Optional(PageCount(COUNT_DEFAULT, COUNT_MAX)),
  offset: Type.Optional(PageOffset()),
  async_update: Type.Optional(
    Type.Boolean({
      default: false,
      description: 'For an Item linked without Investments: do not wait for the first data; send a webhook.',
    }),
  ),
}
