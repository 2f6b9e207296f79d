import { apiError, type ErrorBody, type ErrorCode } from '@gingham/api-kit'
import type { House } from '../house/house.ts'
import type { StoredItem } from '../item/index.ts'
import type { Cause, Warning } from './report.schema.ts'

/** Where errors are described. */
export function docsUrl({ settings }: Pick<House, 'settings'>): string {
  return `${settings.base_url}/docs`
}

/** A catalogue error of one Item. */
export function causeOf(house: Pick<House, 'settings'>, item_id: string, key: ErrorCode, message?: string): Cause {
  return asCause(item_id, apiError(key, message === undefined ? {} : { message }).toBody(docsUrl(house)))
}

function asCause(item_id: string, error: ErrorBody): Cause {
  return { ...error, causes: [], item_id }
}

/** What is wrong with an Item before any bank is asked; undefined when nothing is. */
export function causeInItem(house: House, item_id: string, item: StoredItem | undefined): Cause | undefined {
  if (item === undefined || item.removed_ms !== null) return causeOf(house, item_id, 'ITEM_NOT_FOUND')
  if (item.error !== null) return asCause(item_id, item.error)
  const institution = item.institution_id === null ? undefined : house.sources.findInstitution(item.institution_id)
  if (institution === undefined) return causeOf(house, item_id, 'PRODUCTS_NOT_SUPPORTED')
  if (institution.health === 'DOWN') return causeOf(house, item_id, 'INSTITUTION_DOWN')
  return undefined
}

export function warningOf(warning_code: Warning['warning_code'], cause: Cause): Warning {
  return { warning_type: 'ASSET_REPORT_WARNING', warning_code, cause }
}
