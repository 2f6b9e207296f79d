import { Type } from 'typebox'
import { definePublicEndpoint } from '../house/house.ts'
import { legacyCategories } from './legacy-categories.ts'

const Category = Type.Object(
  {
    category_id: Type.String({ description: 'Eight digits: two for the first level, three for each of the next two.' }),
    group: Type.String({ description: 'Where money moved: `place`, `digital`, or `special` for an act of banking.' }),
    hierarchy: Type.Array(Type.String(), { description: 'One to three names, the most general first.' }),
  },
  { title: 'Category', description: 'A category of the legacy taxonomy.' },
)

export const get = definePublicEndpoint({
  path: '/categories/get',
  summary: 'The legacy taxonomy of transactions',
  description:
    'Needs no keys. New applications use `personal_finance_category`, which has a taxonomy of its own and is part of every transaction.',
  request: Type.Object({}),
  response: Type.Object({
    categories: Type.Array(Category, { description: 'Every category, in the order of category_id.' }),
  }),
  errors: [],
  examples: [
    {
      title: 'The taxonomy, cut short here',
      request: {},
      response: {
        categories: [
          { category_id: '13005000', group: 'place', hierarchy: ['Food and Drink', 'Restaurants'] },
          { category_id: '13005043', group: 'place', hierarchy: ['Food and Drink', 'Restaurants', 'Coffee Shop'] },
        ],
      },
    },
  ],
  readonly: true,
  handle() {
    return Promise.resolve({
      categories: legacyCategories.map(({ category_id, group, hierarchy }) => ({
        category_id,
        group,
        hierarchy: [...hierarchy],
      })),
    })
  },
})
