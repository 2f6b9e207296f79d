import type { House } from '@gingham/api'
import type { AnyEndpoint } from '@gingham/api-kit'
import type { InstitutionsAnswer, InstitutionView, ItemAnswer, ItemView } from '@gingham/dashboard'
import type { ItemRow, OwnItem } from './dashboard.store.ts'

type Sources = House['sources']
type SourceInstitution = Sources['institutions'][number]

export function toItemView(sources: Sources, { institution_id, ...row }: ItemRow): ItemView {
  return { ...row, institution: institutionOf(sources, institution_id) }
}

export function toItemDetail(sources: Sources, { institution_id, ...row }: OwnItem): ItemAnswer['item'] {
  return { ...row, institution: institutionOf(sources, institution_id) }
}

function institutionOf(sources: Sources, institution_id: string | null): InstitutionView | null {
  const institution = institution_id === null ? undefined : sources.findInstitution(institution_id)
  return institution === undefined ? null : toInstitutionView(institution)
}

export function toInstitutionViews({ institutions }: Sources): InstitutionsAnswer['institutions'] {
  return institutions.map((institution) => {
    const { health, country_codes, products, oauth } = institution
    return { ...toInstitutionView(institution), health, country_codes, products, oauth }
  })
}

/** The logo has an address of its own, which browsers keep. It is relative to the dashboard’s page. */
function toInstitutionView({ institution_id, name, primary_color }: SourceInstitution): InstitutionView {
  return { institution_id, name, primary_color, logo_url: `../link/v2/institutions/${institution_id}/logo.png` }
}

/** Types and codes that /sandbox/item/fire_webhook takes, as its contract lists them. */
export function fireableWebhooks(endpoints: readonly AnyEndpoint<never>[]): ItemAnswer['fireable'] {
  const contract = endpoints.find(({ path }) => path === '/sandbox/item/fire_webhook')?.request
  const valuesOf = (field: string) => {
    const schema: { enum?: readonly string[] } | undefined = contract?.properties[field]
    return schema?.enum ?? []
  }
  return { types: valuesOf('webhook_type'), codes: valuesOf('webhook_code') }
}
