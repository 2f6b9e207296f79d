/** What a customization decides besides looks. */
export interface LinkCustomization {
  /** How accounts are chosen; `none` shares all of them without asking. */
  account_select: 'multiple' | 'single' | 'none'
}

const standard: LinkCustomization = { account_select: 'multiple' }

const customizations: Readonly<Record<string, LinkCustomization>> = {
  default: standard,
  single_account: { account_select: 'single' },
  no_account_select: { account_select: 'none' },
}

/**
 * The customization of a name.
 * DIFFERENCE: Plaid's customizations are made in its dashboard. Here there are three, and every other name is as good
 * as `default`, so that an app which names its own can be run unchanged.
 */
export function customizationOf(name: string | undefined): LinkCustomization {
  return name !== undefined && Object.hasOwn(customizations, name) ? (customizations[name] ?? standard) : standard
}
