import { apiError, catalogue, type ErrorCode } from '@gingham/api-kit'
import type { House } from '../../house/house.ts'
import type { LinkError } from './protocol.ts'

/** The catalogue's words for a code; a code that a source made up is a failure of ours. */
export function describeErrorIn(house: House): (error_code: string) => LinkError {
  return (error_code) => {
    const key = error_code in catalogue ? (error_code as ErrorCode) : 'INTERNAL_SERVER_ERROR'
    const { error_type, error_message, display_message } = apiError(key).toBody(`${house.settings.base_url}/docs`)
    return { error_type, error_code, error_message, display_message }
  }
}
