import type { WatchlistScreeningHit } from '@gingham/client'
import { DataTable, Named, type Column } from '../elements/data-table.tsx'
import { Form, TextField } from '../elements/form.tsx'
import { Nothing, Section } from '../elements/section.tsx'
import { StatusWord } from '../elements/status-word.tsx'
import { inOne } from '../state/in-one.ts'
import { useQuickstart } from '../state/quickstart.tsx'
import { useStepOnDemand } from '../state/use-step-on-demand.ts'

/** One of the programs that every team of ours has; Plaid's are made in its dashboard. */
const OWN_PROGRAM = 'prg_balanced'

/** Whether somebody is on a watch list. */
export function WatchlistScreening() {
  const { setup } = useQuickstart()
  const screen = useStepOnDemand('screen_person')
  const { status, hits = [] } = screen.result ?? {}
  return (
    <Section
      id="watchlist-screening"
      title="Watch list screening"
      intro={`Whether somebody is on a watch list, or shares a name with one who is. No Item is needed.${setup.is_own_server ? ' The lists here are invented.' : ''}`}
      {...inOne(screen)}
    >
      <Form
        action="Screen"
        is_busy={screen.is_busy}
        test_id="watchlist-form"
        onSubmit={(read) =>
          void screen.take({
            watchlist_program_id: read('watchlist_program_id'),
            legal_name: read('legal_name'),
            date_of_birth: read('date_of_birth'),
            country: read('country').toUpperCase(),
          })
        }
      >
        <TextField
          name="legal_name"
          label="Name"
          value={setup.is_own_server ? 'Bill Tallowby' : ''}
          is_wide
          is_required
        />
        <TextField
          name="date_of_birth"
          label="Date of birth"
          kind="date"
          value={setup.is_own_server ? '1983-12-24' : ''}
        />
        <TextField name="country" label="Country, two letters" value="US" />
        <TextField
          name="watchlist_program_id"
          label="Program"
          value={setup.is_own_server ? OWN_PROGRAM : ''}
          is_required
        />
      </Form>
      {status !== undefined && (
        <p className="px-5 py-4 text-sm" data-testid="screening-status">
          <StatusWord>{status}</StatusWord>{' '}
          <span className="text-soft">
            {hits.length === 0 ? 'On no list.' : 'Somebody of yours has to look before anything else happens.'}
          </span>
        </p>
      )}
      {hits.length > 0 && <Hits hits={hits} />}
      {screen.result === null && screen.error === null && !screen.is_busy && (
        <Nothing>Nobody has been screened yet.</Nothing>
      )}
    </Section>
  )
}

function Hits({ hits }: { hits: WatchlistScreeningHit[] }) {
  return <DataTable label="Hits" is_captioned test_id="hit" rows={hits} rowId={({ id }) => id} columns={hitColumns} />
}

const hitColumns: readonly Column<WatchlistScreeningHit>[] = [
  {
    name: 'On the list',
    cell: ({ data, list_code }) => (
      <Named name={data.names[0]?.data?.full ?? '–'}>{list_code.replaceAll('_', ' ')}</Named>
    ),
  },
  { name: 'Name', cell: ({ analysis }) => <StatusWord>{analysis.names}</StatusWord> },
  { name: 'Birth', cell: ({ analysis }) => <StatusWord>{analysis.dates_of_birth}</StatusWord> },
  { name: 'Country', from: 'sm', cell: ({ analysis }) => <StatusWord>{analysis.locations}</StatusWord> },
  { name: 'Document', from: 'md', cell: ({ analysis }) => <StatusWord>{analysis.documents}</StatusWord> },
]
