import type { AnyEndpoint } from '@gingham/api-kit'
import type { Call } from '../house/house.ts'
import { create as entityCreate } from './entity/create.ts'
import { get as entityGet } from './entity/get.ts'
import { list as entityHistoryList } from './entity/history/list.ts'
import { list as entityHitList } from './entity/hit/list.ts'
import { list as entityList } from './entity/list.ts'
import { get as entityProgramGet } from './entity/program/get.ts'
import { list as entityProgramList } from './entity/program/list.ts'
import { create as entityReviewCreate } from './entity/review/create.ts'
import { list as entityReviewList } from './entity/review/list.ts'
import { update as entityUpdate } from './entity/update.ts'
import { create as individualCreate } from './individual/create.ts'
import { get as individualGet } from './individual/get.ts'
import { list as individualHistoryList } from './individual/history/list.ts'
import { list as individualHitList } from './individual/hit/list.ts'
import { list as individualList } from './individual/list.ts'
import { get as individualProgramGet } from './individual/program/get.ts'
import { list as individualProgramList } from './individual/program/list.ts'
import { create as individualReviewCreate } from './individual/review/create.ts'
import { list as individualReviewList } from './individual/review/list.ts'
import { update as individualUpdate } from './individual/update.ts'

export const endpoints: readonly AnyEndpoint<Call>[] = [
  individualCreate,
  individualGet,
  individualUpdate,
  individualList,
  individualHistoryList,
  individualHitList,
  individualProgramGet,
  individualProgramList,
  individualReviewCreate,
  individualReviewList,
  entityCreate,
  entityGet,
  entityUpdate,
  entityList,
  entityHistoryList,
  entityHitList,
  entityProgramGet,
  entityProgramList,
  entityReviewCreate,
  entityReviewList,
]
