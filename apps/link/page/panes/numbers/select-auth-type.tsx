import type { Pane } from '../../../protocol.ts'
import { Cloth, AppTile } from '../../elements/brand.tsx'
import { ChevronIcon } from '../../elements/icons.tsx'
import { PaneLayout } from '../../elements/pane-layout.tsx'
import { useWords } from '../../words.tsx'
import type { PaneProps } from '../pane-props.ts'

const ways = [
  ['instant', 'flow_type_instant'],
  ['manual', 'flow_type_manual'],
] as const

/** To log in at a bank, or to type the numbers of an account. */
export function SelectAuthTypePane({ app, is_busy, act }: PaneProps<Pane & { view_name: 'SELECT_AUTH_TYPE' }>) {
  const { messages } = useWords()
  const words = messages.payments.choice
  return (
    <PaneLayout
      test_id="pane-SELECT_AUTH_TYPE"
      cloth={
        <Cloth color={null}>
          <AppTile name={app.client_name} />
        </Cloth>
      }
      title={words.title}
      body={words.body(app.client_name)}
    >
      <ul className="mt-5 grid gap-3">
        {ways.map(([way, selection]) => {
          const [title, body] = words[way]
          return (
            <li key={way}>
              <button
                type="button"
                data-testid={`auth-type-${way}`}
                aria-disabled={is_busy}
                onClick={() => act({ type: 'select_auth_type', selection })}
                className="flex min-h-[68px] w-full cursor-pointer items-center gap-3 rounded-xl border border-edge px-4 py-3 text-left transition-colors hover:bg-hover"
              >
                <span className="min-w-0 flex-1">
                  <span className="block text-[15px]/5 font-semibold">{title}</span>
                  <span className="mt-0.5 block text-sm text-soft">{body}</span>
                </span>
                <span className="text-soft">
                  <ChevronIcon size={18} />
                </span>
              </button>
            </li>
          )
        })}
      </ul>
    </PaneLayout>
  )
}
