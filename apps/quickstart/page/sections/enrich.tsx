import type { Enrichments } from '@gingham/client'
import { Fact, Facts } from '../elements/facts.tsx'
import { ChoiceField, Form, TextField } from '../elements/form.tsx'
import { Nothing, Section } from '../elements/section.tsx'
import { Tag } from '../elements/tag.tsx'
import { categoryName } from '../money/spending.ts'
import { inOne } from '../state/in-one.ts'
import { useQuickstart } from '../state/quickstart.tsx'
import { useStepOnDemand } from '../state/use-step-on-demand.ts'

const kinds = [
  ['depository', 'Bank account'],
  ['credit', 'Card'],
] as const
const directions = [
  ['OUTFLOW', 'Money out'],
  ['INFLOW', 'Money in'],
] as const

/** What a line on a statement is about. */
export function Enrich() {
  const enrich = useStepOnDemand('enrich')
  const found = enrich.result?.enrichments
  return (
    <Section
      id="enrich"
      title="Enrich"
      intro="Paste what a bank has printed: who it was, where, and what kind of spending. No Item is needed."
      {...inOne(enrich)}
    >
      <Form
        action="Read it"
        is_busy={enrich.is_busy}
        test_id="enrich-form"
        onSubmit={(read) => {
          const [direction] = directions.find(([id]) => id === read('direction')) ?? directions[0]
          void enrich.take({
            account_type: read('account_type'),
            description: read('description'),
            amount: Number(read('amount')),
            direction,
          })
        }}
      >
        <TextField
          name="description"
          label="Description"
          value="DD *DOORDASH BURGERKIN 855-973-1040 CA"
          is_wide
          is_required
        />
        <TextField name="amount" label="Amount in US dollars" kind="decimal" value="28.34" />
        <ChoiceField name="direction" label="Direction" choices={directions} />
        <ChoiceField name="account_type" label="Kind of account" choices={kinds} />
      </Form>
      {found && <Found {...found} />}
      {found === null && enrich.result !== null && <Nothing>The API had nothing to say about it.</Nothing>}
    </Section>
  )
}

function Found({ merchant_name, website, logo_url, counterparties, ...found }: Enrichments) {
  const { personal_finance_category: category, location, payment_channel, phone_number } = found
  const { setup } = useQuickstart()
  // What the page’s policy lets it load.
  const isLoadable = ['https:', new URL(setup.api_url).origin].some((origin) => logo_url?.startsWith(origin))
  const place = [location.address, location.city, location.region, location.country].filter(Boolean).join(', ')
  return (
    <div data-testid="enriched">
      <div className="flex items-center gap-3 px-5 pt-4">
        {logo_url !== null && isLoadable && (
          <img src={logo_url} alt="" className="size-10 rounded-lg border border-line" />
        )}
        <h3 className="text-base font-semibold">{merchant_name ?? 'No merchant found'}</h3>
      </div>
      <Facts>
        <Fact name="Category">{category === null ? '–' : categoryName(category.detailed)}</Fact>
        <Fact name="Place">{place || '–'}</Fact>
        <Fact name="Channel">{payment_channel}</Fact>
        <Fact name="Web site">{website ?? '–'}</Fact>
        <Fact name="Telephone">{phone_number ?? '–'}</Fact>
        <Fact name="Who took part">
          <span className="flex flex-wrap gap-1.5">
            {counterparties.map(({ name, type }) => (
              <Tag key={name}>{`${name}: ${type.replaceAll('_', ' ')}`}</Tag>
            ))}
          </span>
        </Fact>
      </Facts>
    </div>
  )
}
