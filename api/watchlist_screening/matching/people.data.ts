import type { WatchListEntry } from './watch-list.ts'

/**
 * The watch list of people that the sandbox screens against. All of them are invented, and so is everything said of
 * them. The first three names alone are not ours: Plaid's documentation gives them, with these dates, countries and
 * numbers, as searches that find a hit, and tests are written with them. Nothing else is said of them here.
 * Source: https://plaid.com/docs/monitor/
 */
export const listedPeople: readonly WatchListEntry[] = [
  person('p01', 'US_SDN', ['Joseph Kony'], { born: '1964-09-18', country: 'CF' }),
  person('p02', 'US_SDN', ['Jianshu Zhou'], {
    born: '1971-07-15',
    country: 'CN',
    documents: [{ type: 'passport', number: 'E09598913' }],
  }),
  person('p03', 'IZ_UNC', ['Ermias Ghermay'], { born: '1980', country: 'LY' }),
  person('p04', 'US_SDN', ['Vosko Drimmelbeck', 'Vosco Drimelbek'], {
    born: '1958-02-11',
    country: 'RU',
    documents: [{ type: 'passport', number: 'ZX4410972' }],
    sub_programs: ['SANDBOX-1'],
  }),
  person('p05', 'EU_CON', ['Людвиг Пташкевич-Громов', 'Ludwig Ptashkevich-Gromov'], {
    born: '1966-11-30',
    country: 'BY',
  }),
  person('p06', 'UK_HMC', ['Elizabeth Ravenscroft-Quill', 'Bess Quill'], { born: '1979-05', country: 'GB' }),
  person('p07', 'IZ_PEP', ['Thaddeus Marrowfield Oyelaran'], { born: '1951', country: 'NG' }),
  person('p08', 'IZ_PEP', ['Inés Bracamontes del Alba'], { born: '1969-08-02', country: 'MX' }),
  person('p09', 'US_FBI', ['William Fenwick Tallowby', 'Bill Tallowby', 'The Chandler~'], {
    born: '1983-12-24',
    country: 'US',
  }),
  person('p10', 'CA_CON', ['Ghislaine Tremblancourt'], { born: '1974-03-19', country: 'CA' }),
  person('p11', 'AU_CON', ['Bartholomew Quokkington'], { born: '1962-01-26', country: 'AU' }),
  person('p12', 'IZ_IPL', ['Øystein Nattergård', 'Oystein Nattergaard'], { born: '1988-06-06', country: 'NO' }),
  person('p13', 'US_DPL', ['Muhammad Zarqandi Tolipour', 'Mohamed Zarkandi Tolipur'], { born: '1970', country: 'AE' }),
  person('p14', 'US_SDN', ['Xiulan Fenghuo', 'Fenghuo Xiu Lan'], {
    born: '1990-10-10',
    country: 'HK',
    documents: [{ type: 'personal_identification', number: 'K7740021' }],
    sub_programs: ['SANDBOX-2', 'SANDBOX-3'],
  }),
  person('p15', 'TR_TWL', ['Kerem Şahinoğullarıbey'], { born: '1981-04-23', country: 'TR' }),
  person('p16', 'SG_SOF', ['Desmond Limquat Phua'], { born: '1976-08-09', country: 'SG' }),
  person('p17', 'IZ_CIA', ['Anatole Verdigris'], { born: '1948', country: 'FR' }),
  person('p18', 'US_SAM', ['Robert Oleander Grimsditch', 'Bobby Grimsditch'], { born: '1992-02-29', country: 'US' }),
  person('p19', 'IZ_WBK', ['Σπυρίδων Καρυδόπουλος-Βαλτινός', 'Spyridon Karydopoulos-Valtinos'], {
    born: '1957-07',
    country: 'GR',
  }),
  {
    ...person('p20', 'US_SDN', ['Marlow Quillfeather'], { born: '1985-03-03', country: 'US' }),
    // On the list from April to September: what rescans are tried with.
    season: { from: '04-01', to: '10-01' },
  },
]

interface Details {
  /** A day, a month or a year. */
  born: string
  country: string
  documents?: WatchListEntry['documents']
  sub_programs?: readonly string[]
}

/** A tilde after a name says that it is a weak one. */
function person(
  number: string,
  list_code: WatchListEntry['list_code'],
  names: readonly string[],
  { born, country, documents = [], sub_programs = [] }: Details,
): WatchListEntry {
  return {
    uid: `uid_sandbox_${number}`,
    kind: 'individual',
    list_code,
    source_uid: `${list_code}-${number.toUpperCase()}`,
    sub_programs,
    names: names.map((name) => (name.endsWith('~') ? { full: name.slice(0, -1), weak: 'source' } : { full: name })),
    dates_of_birth: [rangeOf(born)],
    documents,
    locations: [{ full: country, country }],
  }
}

function rangeOf(born: string): { beginning: string; ending: string } {
  if (born.length === 4) return { beginning: `${born}-01-01`, ending: `${born}-12-31` }
  if (born.length === 7)
    return { beginning: `${born}-01`, ending: `${born}-${born.endsWith('02') ? '28' : daysOf(born)}` }
  return { beginning: born, ending: born }
}

function daysOf(month: string): string {
  return ['04', '06', '09', '11'].includes(month.slice(5)) ? '30' : '31'
}
