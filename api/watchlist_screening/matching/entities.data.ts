import type { WatchListEntry } from './watch-list.ts'

/**
 * The watch list of entities that the sandbox screens against: invented, as are all details. The first three names alone
 * are those that Plaid's documentation gives as searches that find a hit; nothing else is said of them here.
 * Source: https://plaid.com/docs/monitor/
 */
export const listedEntities: readonly WatchListEntry[] = [
  entity('e01', 'US_SDN', ['Iran Mobin Electronic Development Company'], {
    country: 'IR',
    documents: [{ type: 'business_number', number: '10103492170' }],
  }),
  entity('e02', 'EU_CON', ['МИНСКИЙ ОТРЯД МИЛИЦИИ ОСОБОГО НАЗНАЧЕНИЯ'], { country: 'BY' }),
  entity('e03', 'US_SDN', ['Islamic Radio And Television Union'], { country: 'AF' }),
  entity('e04', 'US_SDN', ['Drimmelbeck Heavy Tonnage GmbH', 'DHT Tonnage'], {
    country: 'DE',
    documents: [{ type: 'tax_id', number: 'DE900412771' }],
    email_addresses: ['office@drimmelbeck.example'],
    phone_numbers: [{ type: 'phone', phone_number: '+493055501180' }],
    urls: ['https://drimmelbeck.example'],
    sub_programs: ['SANDBOX-1'],
  }),
  entity('e05', 'US_SSI', ['ООО «Пташкевич Нефтехром»', 'Ptashkevich Neftekhrom LLC'], { country: 'RU' }),
  entity('e06', 'IZ_SOE', ['Verdigris Tidal Authority'], { country: 'FR', urls: ['https://tidal-authority.example'] }),
  entity('e07', 'US_MBS', ['Jadewhistle Optronics Co., Ltd.'], {
    country: 'CN',
    documents: [{ type: 'business_number', number: '91440300XQ77120' }],
  }),
  entity('e08', 'CA_CON', ['Tremblancourt Holdings Inc.'], { country: 'CA' }),
  entity('e09', 'UK_HMC', ['Quillfeather & Daughters plc'], {
    country: 'GB',
    phone_numbers: [{ type: 'fax', phone_number: '+442055500143' }],
  }),
  entity('e10', 'AU_CON', ['Quokkington Mineral Sands Pty Ltd'], { country: 'AU' }),
  entity('e11', 'US_UVL', ['Zarqandi General Trading FZE'], {
    country: 'AE',
    email_addresses: ['sales@zarqandi-trading.example'],
  }),
  {
    ...entity('e12', 'US_SDN', ['Nightjar Freight Forwarding S.A.'], { country: 'PA' }),
    // On the list from April to September: what rescans are tried with.
    season: { from: '04-01', to: '10-01' },
  },
]

type Details = { country: string } & Pick<
  Partial<WatchListEntry>,
  'documents' | 'email_addresses' | 'phone_numbers' | 'urls' | 'sub_programs'
>

function entity(
  number: string,
  list_code: WatchListEntry['list_code'],
  names: readonly string[],
  { country, sub_programs = [], ...details }: Details,
): WatchListEntry {
  return {
    uid: `uid_sandbox_${number}`,
    kind: 'entity',
    list_code,
    source_uid: `${list_code}-${number.toUpperCase()}`,
    sub_programs,
    names: names.map((full) => ({ full })),
    locations: [{ full: country, country }],
    ...details,
  }
}
