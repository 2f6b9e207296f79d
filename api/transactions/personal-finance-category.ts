import { taxonomyOnlyV1, taxonomyV2, v1OfV2 } from './personal-finance-category.data.ts'

type DetailedOf<Taxonomy> = {
  [Primary in keyof Taxonomy & string]: `${Primary}_${keyof Taxonomy[Primary] & string}`
}[keyof Taxonomy & string]

export type TaxonomyVersion = 'v1' | 'v2'
export type PrimaryCategory = keyof typeof taxonomyV2
/** A detailed category of the current taxonomy: what sources and the store speak. */
export type DetailedV2 = DetailedOf<typeof taxonomyV2>
/** A detailed category of the older taxonomy, for the clients that still read it. */
export type DetailedV1 = Exclude<DetailedV2, keyof typeof v1OfV2 | 'OTHER_OTHER'> | DetailedOf<typeof taxonomyOnlyV1>

/** A row of a taxonomy. */
export interface TaxonomyRow<Detailed extends string = DetailedV1 | DetailedV2> {
  primary: PrimaryCategory
  detailed: Detailed
  description: string
  /** The nearest legacy category. */
  category_id: string
}

type Suffixes = Readonly<Record<string, readonly [description: string, category_id: string]>>

function rowsOf<Detailed extends string>(taxonomy: Readonly<Record<string, Suffixes>>): TaxonomyRow<Detailed>[] {
  return Object.entries(taxonomy).flatMap(([primary, suffixes]) =>
    Object.entries(suffixes).map(([suffix, [description, category_id]]) => ({
      primary: primary as PrimaryCategory,
      detailed: `${primary}_${suffix}` as Detailed,
      description,
      category_id,
    })),
  )
}

const v2Rows = rowsOf<DetailedV2>(taxonomyV2)
const v1Rows: TaxonomyRow<DetailedV1>[] = [
  ...v2Rows.filter((row): row is TaxonomyRow<DetailedV2 & DetailedV1> => isInBoth(row.detailed)),
  ...rowsOf<DetailedV1>(taxonomyOnlyV1),
]
const rows = new Map<string, TaxonomyRow>([...v1Rows, ...v2Rows].map((row) => [row.detailed, row]))
const v2Names: ReadonlySet<string> = new Set(v2Rows.map(({ detailed }) => detailed))

function isInBoth(detailed: DetailedV2): detailed is DetailedV2 & DetailedV1 {
  return detailed !== 'OTHER_OTHER' && !Object.hasOwn(v1OfV2, detailed)
}

/** Every row of a taxonomy: 104 detailed categories under 16 primaries in v1, 127 under 18 in v2. */
export const taxonomies: {
  readonly v1: readonly TaxonomyRow<DetailedV1>[]
  readonly v2: readonly TaxonomyRow<DetailedV2>[]
} = {
  v1: v1Rows,
  v2: v2Rows,
}

/** Whether a text is a detailed category of the current taxonomy. */
export function isDetailedV2(text: string): text is DetailedV2 {
  return v2Names.has(text)
}

function rowOf(detailed: DetailedV1 | DetailedV2): TaxonomyRow {
  const row = rows.get(detailed)
  if (row === undefined) throw new RangeError(`not a personal finance category: ${detailed}`)
  return row
}

/** The primary of a detailed category of either taxonomy. @throws RangeError when there is no such category */
export function primaryOf(detailed: DetailedV1 | DetailedV2): PrimaryCategory {
  return rowOf(detailed).primary
}

/** The nearest legacy category_id, for rows whose bank gives none. @throws RangeError when there is no such category */
export function legacyCategoryOf(detailed: DetailedV2): string {
  return rowOf(detailed).category_id
}

/**
 * A category as the client's taxonomy spells it. What only v2 knows becomes the nearest category of v1.
 * @param amount of the transaction: positive when money leaves the account, as on the wire
 */
export function toVersion(
  detailed_v2: DetailedV2,
  amount: number,
  version: TaxonomyVersion,
): { primary: PrimaryCategory; detailed: DetailedV1 | DetailedV2 } {
  const detailed = version === 'v2' ? detailed_v2 : toV1(detailed_v2, amount)
  return { primary: primaryOf(detailed), detailed }
}

function toV1(detailed: DetailedV2, amount: number): DetailedV1 {
  if (isInBoth(detailed)) return detailed
  // https://plaid.com/docs/transactions/pfc-migration: v1 has no place for the unknown but a transfer.
  if (detailed === 'OTHER_OTHER') {
    return amount < 0 ? 'TRANSFER_IN_OTHER_TRANSFER_IN' : 'TRANSFER_OUT_OTHER_TRANSFER_OUT'
  }
  return v1OfV2[detailed]
}

/**
 * Where the icon of a primary category is.
 * @param base URL without a slash at the end
 */
export function iconUrl(primary: string, base = 'https://plaid-category-icons.plaid.com'): string {
  // Recorded: LOAN_DISBURSEMENTS has no icon of its own.
  return `${base}/PFC_${primary === 'LOAN_DISBURSEMENTS' ? 'OTHER' : primary}.png`
}
