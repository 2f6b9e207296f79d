/** Titles before and after the names of people. */
export const honorifics: ReadonlySet<string> = new Set(
  'mr mrs ms miss mx sir dame dr prof professor jr sr ii iii phd md esq hon rev'.split(' '),
)

/** Legal forms of companies, and the words that are written out for them. */
export const legalForms: ReadonlySet<string> = new Set(
  (
    'llc llp lp inc incorporated corp corporation co company ltd limited plc pty pte pvt ' +
    'gmbh mbh ag kg kgaa ohg ug eg se ' +
    'sa sas sarl sl slu srl spa snc sapa scrl ' +
    'bv nv vof ab aktiebolag as asa aps oy oyj ' +
    'ooo oao zao pao ao tov doo dd ad kft zrt sp zoo ' +
    'sdn bhd kk fze fzco jsc pjsc the'
  ).split(' '),
)
