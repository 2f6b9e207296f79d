import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { download } from './download.ts'
import { list } from './list.ts'
import { refresh } from './refresh.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [download, list, refresh]
