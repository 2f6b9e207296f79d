import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { report as decisionReport } from './decision/report.ts'
import { evaluate } from './evaluate.ts'
import { prepare } from './prepare.ts'
import { report as returnReport } from './return/report.ts'
import { schedule } from './schedule.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [decisionReport, evaluate, prepare, returnReport, schedule]
