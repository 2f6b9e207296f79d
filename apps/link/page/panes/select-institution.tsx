import { useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { InstitutionView, Pane } from '../../protocol.ts'
import { InstitutionTile } from '../elements/brand.tsx'
import { ChevronIcon, CloseIcon, SearchIcon } from '../elements/icons.tsx'
import { Button, IconButton, Spinner } from '../elements/button.tsx'
import { PaneLayout } from '../elements/pane-layout.tsx'
import { TEXT_LENGTH_MAX } from '../elements/text-field.tsx'
import { useWords } from '../words.tsx'
import type { PaneProps } from './pane-props.ts'

/** How long typing rests before the server is asked. */
const DEBOUNCE_MS = 220

interface SearchProps extends PaneProps<Pane & { view_name: 'SELECT_INSTITUTION' }> {
  search: (query: string, signal: AbortSignal) => Promise<readonly InstitutionView[]>
}

/** Banks to choose from, and a search among all of them. */
export function SelectInstitutionPane({ pane, is_busy, act, search }: SearchProps) {
  const { messages } = useWords()
  const words = pane.kind === 'payroll' ? { ...messages.institutions, ...messages.payroll.list } : messages.institutions
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<InstitutionView | null>(null)
  const { institutions, searched } = useSearch(query, pane.institutions, search)
  const list = useRef<HTMLUListElement>(null)
  const field = useRef<HTMLInputElement>(null)
  const isEmpty = institutions.length === 0

  return (
    <PaneLayout
      test_id="pane-SELECT_INSTITUTION"
      title={words.title}
      footer={
        pane.can_type_numbers ? (
          <Button kind="plain" test_id="enter-numbers" onClick={() => act({ type: 'enter_numbers' })}>
            {messages.payments.entry}
          </Button>
        ) : pane.can_upload ? (
          <Button kind="plain" test_id="upload-documents" onClick={() => act({ type: 'upload_documents' })}>
            {messages.payroll.list.upload}
          </Button>
        ) : undefined
      }
    >
      <div className="sticky top-14 z-10 in-[.embedded]:top-0 -mx-6 bg-paper px-6 pt-4 pb-3">
        <div className="relative">
          <span className="pointer-events-none absolute inset-y-0 left-3.5 grid place-items-center text-soft">
            <SearchIcon />
          </span>
          <input
            ref={field}
            type="search"
            enterKeyHint="search"
            autoComplete="off"
            autoCapitalize="none"
            maxLength={TEXT_LENGTH_MAX}
            spellCheck={false}
            aria-label={words.search}
            aria-controls="institutions"
            placeholder={words.search}
            data-testid="institution-search"
            value={query}
            onChange={(event) => setQuery(event.currentTarget.value)}
            onKeyDown={(event) => moveInList(event, list.current)}
            className="field pr-12 pl-11 [&::-webkit-search-cancel-button]:hidden"
          />
          {query !== '' && (
            <div className="absolute inset-y-0 right-0.5 grid place-items-center">
              <IconButton
                label={words.clear}
                test_id="search-clear"
                onClick={() => {
                  setQuery('')
                  field.current?.focus()
                }}
              >
                <CloseIcon size={18} />
              </IconButton>
            </div>
          )}
        </div>
      </div>
      <output className="sr-only">
        {searched !== '' && (isEmpty ? words.none(searched) : words.results(institutions.length))}
      </output>
      <ul ref={list} id="institutions" data-testid="institutions" className="-mx-3">
        {institutions.map((institution) => (
          <InstitutionRow
            key={`${institution.institution_id} ${institution.employer_name ?? ''}`}
            institution={institution}
            onKeyDown={(event) => moveInList(event, list.current, field.current)}
            is_busy={is_busy && chosen === institution}
            onSelect={() => {
              if (is_busy) return
              setChosen(institution)
              act({ type: 'select_institution', institution_id: institution.institution_id })
            }}
          />
        ))}
      </ul>
      {isEmpty && (
        <div className="px-2 py-10 text-center" data-testid="institutions-none">
          <p className="font-semibold">{words.none(searched)}</p>
          <p className="mt-1.5 text-[15px] text-soft">{words.none_hint}</p>
        </div>
      )}
    </PaneLayout>
  )
}

interface InstitutionRowProps {
  institution: InstitutionView
  /** It was chosen, and the server is at work on it. */
  is_busy: boolean
  onSelect: () => void
  onKeyDown: (event: KeyboardEvent) => void
}

function InstitutionRow({ institution, is_busy, onSelect, onKeyDown }: InstitutionRowProps) {
  const { messages } = useWords()
  const { institution_id, name, url, notice, employer_name } = institution
  return (
    <li>
      <button
        type="button"
        data-testid={`institution-${institution_id}`}
        aria-busy={is_busy}
        onClick={onSelect}
        onKeyDown={onKeyDown}
        className="group flex min-h-[60px] w-full cursor-pointer items-center gap-3 rounded-xl px-3 py-2 text-left transition-colors hover:bg-hover"
      >
        <InstitutionTile institution={institution} size="small" />
        <span className="min-w-0 flex-1">
          <span className="block text-[15px]/5 font-medium wrap-anywhere">{employer_name ?? name}</span>
          {notice === null ? (
            <span className="block truncate text-[13px]/5 text-soft">
              {employer_name === undefined ? shortUrl(url) : messages.payroll.list.paid_by(name)}
            </span>
          ) : (
            <span
              className={`block text-[13px]/5 font-medium ${notice === 'degraded' ? 'text-caution' : 'text-danger'}`}
            >
              {messages.institutions.notices[notice]}
            </span>
          )}
        </span>
        <span className="text-soft opacity-60 group-hover:opacity-100">
          {is_busy ? <Spinner label={messages.frame.working} /> : <ChevronIcon size={18} />}
        </span>
      </button>
    </li>
  )
}

function shortUrl(url: string): string {
  return url.replace(/^https?:\/\/(www\.)?/, '').replace(/\/.*$/, '')
}

/** Down from the field into the list, up and down within it, and up again into the field. */
function moveInList(event: KeyboardEvent, list: HTMLElement | null, above?: HTMLElement | null): void {
  if ((event.key !== 'ArrowDown' && event.key !== 'ArrowUp') || list === null) return
  const rows = [...list.querySelectorAll('button')]
  const at = rows.findIndex((row) => row === document.activeElement)
  const next = event.key === 'ArrowDown' ? rows[at + 1] : (rows[at - 1] ?? (at === 0 ? above : undefined))
  if (next === undefined || next === null) return
  event.preventDefault()
  next.focus()
}

/** The whole list at once; what the server finds as soon as typing rests. `searched` is the query of what is shown. */
function useSearch(query: string, listed: readonly InstitutionView[], search: SearchProps['search']) {
  const [found, setFound] = useState({ institutions: listed, searched: '' })
  const wanted = query.trim()
  useEffect(() => {
    if (wanted === '') return
    const aborted = new AbortController()
    const timer = setTimeout(() => {
      search(wanted, aborted.signal).then(
        (institutions) => setFound({ institutions, searched: wanted }),
        // A search that was overtaken, or the network: what is shown stays, and the next letter tries again.
        () => {},
      )
    }, DEBOUNCE_MS)
    return () => {
      clearTimeout(timer)
      aborted.abort()
    }
  }, [wanted, search])
  return wanted === '' ? { institutions: listed, searched: '' } : found
}
