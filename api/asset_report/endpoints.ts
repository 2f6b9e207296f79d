import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { create as auditCopyCreate } from './audit_copy/create.ts'
import { get as auditCopyGet } from './audit_copy/get.ts'
import { get as auditCopyPdfGet } from './audit_copy/pdf/get.ts'
import { remove as auditCopyRemove } from './audit_copy/remove.ts'
import { create } from './create.ts'
import { filter } from './filter.ts'
import { get } from './get.ts'
import { get as pdfGet } from './pdf/get.ts'
import { refresh } from './refresh.ts'
import { remove } from './remove.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [
  auditCopyCreate,
  auditCopyGet,
  auditCopyPdfGet,
  auditCopyRemove,
  create,
  filter,
  get,
  pdfGet,
  refresh,
  remove,
]
