import type { StoredRequest } from '../token/stored-request.ts'
import type { LayerTerms } from './layer-session.ts'

/**
 * What templates ask for. DIFFERENCE: Plaid's are made in its dashboard; here these names are built in, and any other
 * template takes whatever is known.
 */
const layerTemplates: Readonly<Record<string, LayerTerms>> = {
  identity_required: { requires_identity: true, requires_accounts: false },
  accounts_required: { requires_identity: false, requires_accounts: true },
  identity_and_accounts_required: { requires_identity: true, requires_accounts: true },
}

const optional: LayerTerms = { requires_identity: false, requires_accounts: false }

/** Null for a session without Layer. */
export function layerTermsOf({ layer_template_id }: StoredRequest): LayerTerms | null {
  return layer_template_id === undefined ? null : (layerTemplates[layer_template_id] ?? optional)
}
