import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { get as documentsUploadsGet } from './documents/uploads/get.ts'
import { get } from './get.ts'
import { match } from './match.ts'
import { refresh } from './refresh.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [documentsUploadsGet, get, match, refresh]
