// Generated from the contracts in api/ by `npm run gen`. Do not edit.
import type { Call } from '../call.ts'
import type { PagedCall } from '../paging.ts'
import type { CallOptions } from '../request.ts'
import type { EntityWatchlistProgram, EntityWatchlistScreening, EntityWatchlistScreeningHit, EntityWatchlistScreeningReview, EntityWatchlistScreeningSearchTerms, EntityWatchlistSearchTerms, IndividualWatchlistProgram, UpdateEntityScreeningRequestSearchTerms, UpdateIndividualScreeningRequestSearchTerms, WatchlistScreeningAuditTrail, WatchlistScreeningHit, WatchlistScreeningIndividual, WatchlistScreeningRequestSearchTerms, WatchlistScreeningReview, WatchlistScreeningSearchTerms } from '../shapes.gen.ts'

/** Request of /watchlist_screening/entity/create: screens an entity against watch lists. */
export interface WatchlistScreeningEntityCreateRequest {
  /** What is compared with the lists. */
  search_terms: EntityWatchlistSearchTerms
  /** Your own id of whom you screen. Must not be, or contain, an e-mail address or a phone number. */
  client_user_id?: string | undefined
}

/** Response of /watchlist_screening/entity/create. */
export interface WatchlistScreeningEntityCreateResponse {
  /** Id of the screening, `entscr_…`. */
  id: string
  /** What is compared with the lists. */
  search_terms: EntityWatchlistScreeningSearchTerms
  /** Id of the person who reviews it; null for nobody. */
  assignee: string | null
  /**
   * `pending_review`: hits wait for somebody to look. `cleared`: no hit, or none that matters. `rejected`: a
   * person decided so.
   */
  status: 'rejected' | 'pending_review' | 'cleared' | (string & {})
  /** Your own id of whom you screen. */
  client_user_id: string | null
  /** The latest change. */
  audit_trail: WatchlistScreeningAuditTrail
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /watchlist_screening/entity/get: the screening of an entity. */
export interface WatchlistScreeningEntityGetRequest {
  /** Id of the screening, `entscr_…`. */
  entity_watchlist_screening_id: string
}

/** Response of /watchlist_screening/entity/get. */
export interface WatchlistScreeningEntityGetResponse {
  /** Id of the screening, `entscr_…`. */
  id: string
  /** What is compared with the lists. */
  search_terms: EntityWatchlistScreeningSearchTerms
  /** Id of the person who reviews it; null for nobody. */
  assignee: string | null
  /**
   * `pending_review`: hits wait for somebody to look. `cleared`: no hit, or none that matters. `rejected`: a
   * person decided so.
   */
  status: 'rejected' | 'pending_review' | 'cleared' | (string & {})
  /** Your own id of whom you screen. */
  client_user_id: string | null
  /** The latest change. */
  audit_trail: WatchlistScreeningAuditTrail
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /watchlist_screening/entity/history/list: what the screening of an entity was before. */
export interface WatchlistScreeningEntityHistoryListRequest {
  /** Id of the screening, `entscr_…`. */
  entity_watchlist_screening_id: string
  /** `next_cursor` of the page before. */
  cursor?: string | null | undefined
}

/** Response of /watchlist_screening/entity/history/list. */
export interface WatchlistScreeningEntityHistoryListResponse {
  /** One page of them. */
  entity_watchlist_screenings: EntityWatchlistScreening[]
  /** Where the next page begins; null on the last one. */
  next_cursor: string | null
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /watchlist_screening/entity/hit/list: what a list says of the one who was screened. */
export interface WatchlistScreeningEntityHitListRequest {
  /** Id of the screening, `entscr_…`. */
  entity_watchlist_screening_id: string
  /** `next_cursor` of the page before. */
  cursor?: string | null | undefined
}

/** Response of /watchlist_screening/entity/hit/list. */
export interface WatchlistScreeningEntityHitListResponse {
  /** One page of them. */
  entity_watchlist_screening_hits: EntityWatchlistScreeningHit[]
  /** Where the next page begins; null on the last one. */
  next_cursor: string | null
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /watchlist_screening/entity/list: the screenings of entities in a program. */
export interface WatchlistScreeningEntityListRequest {
  /** Id of a program for entities. */
  entity_watchlist_program_id: string
  /** Your own id of whom you screen. Must not be, or contain, an e-mail address or a phone number. */
  client_user_id?: string | undefined
  /**
   * `pending_review`: hits wait for somebody to look. `cleared`: no hit, or none that matters. `rejected`: a
   * person decided so.
   */
  status?: 'rejected' | 'pending_review' | 'cleared' | undefined
  /** Id of the person who reviews it. */
  assignee?: string | undefined
  /** `next_cursor` of the page before. */
  cursor?: string | null | undefined
}

/** Response of /watchlist_screening/entity/list. */
export interface WatchlistScreeningEntityListResponse {
  /** One page of them. */
  entity_watchlist_screenings: EntityWatchlistScreening[]
  /** Where the next page begins; null on the last one. */
  next_cursor: string | null
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /watchlist_screening/entity/program/get: how a program screens entities. */
export interface WatchlistScreeningEntityProgramGetRequest {
  /** Id of a program for entities. */
  entity_watchlist_program_id: string
}

/** Response of /watchlist_screening/entity/program/get. */
export interface WatchlistScreeningEntityProgramGetResponse {
  /** Id of a program for entities. */
  id: string
  /** The lists that it screens against. */
  lists_enabled: WatchlistScreeningEntityProgramGetResponseListsEnabled[]
  /** What people call it. */
  name: string
  /** When it was made. */
  created_at: string
  /** Whether its screenings are looked at again when a list changes. */
  is_rescanning_enabled: boolean
  /** How alike names must be: `coarse` finds the most, `exact` the least. */
  name_sensitivity: 'coarse' | 'balanced' | 'strict' | 'exact' | (string & {})
  /** The latest change. */
  audit_trail: WatchlistScreeningAuditTrail
  /** An archived program screens nobody new. */
  is_archived: boolean
  /** Names this call; quote it when you ask support. */
  request_id: string
}

export type WatchlistScreeningEntityProgramGetResponseListsEnabled = 
  | 'CA_CON'
  | 'EU_CON'
  | 'IZ_SOE'
  | 'IZ_UNC'
  | 'IZ_WBK'
  | 'US_CAP'
  | 'US_FSE'
  | 'US_MBS'
  | 'US_SDN'
  | 'US_SSI'
  | 'US_CMC'
  | 'US_UVL'
  | 'US_SAM'
  | 'US_TEL'
  | 'AU_CON'
  | 'UK_HMC'
  | (string & {})

/** Request of /watchlist_screening/entity/program/list: the programs that screen entities. */
export interface WatchlistScreeningEntityProgramListRequest {
  /** `next_cursor` of the page before. */
  cursor?: string | null | undefined
}

/** Response of /watchlist_screening/entity/program/list. */
export interface WatchlistScreeningEntityProgramListResponse {
  /** One page of them. */
  entity_watchlist_programs: EntityWatchlistProgram[]
  /** Where the next page begins; null on the last one. */
  next_cursor: string | null
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /watchlist_screening/entity/review/create: decides about hits of an entity. */
export interface WatchlistScreeningEntityReviewCreateRequest {
  /** Hits that are the one who was searched for. They stay so, and do not change any more. */
  confirmed_hits: string[]
  /** Hits that are somebody else. They stay so, and do not come again. */
  dismissed_hits: string[]
  /** Why, in your words. */
  comment?: string | null | undefined
  /** Id of the screening, `entscr_…`. */
  entity_watchlist_screening_id: string
}

/** Response of /watchlist_screening/entity/review/create. */
export interface WatchlistScreeningEntityReviewCreateResponse {
  /** Id of the review. */
  id: string
  /** Hits that it confirmed. */
  confirmed_hits: string[]
  /** Hits that it dismissed. */
  dismissed_hits: string[]
  /** Why, in your words. */
  comment: string | null
  /** The latest change. */
  audit_trail: WatchlistScreeningAuditTrail
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /watchlist_screening/entity/review/list: the decisions about a screening’s hits. */
export interface WatchlistScreeningEntityReviewListRequest {
  /** Id of the screening, `entscr_…`. */
  entity_watchlist_screening_id: string
  /** `next_cursor` of the page before. */
  cursor?: string | null | undefined
}

/** Response of /watchlist_screening/entity/review/list. */
export interface WatchlistScreeningEntityReviewListResponse {
  /** One page of them. */
  entity_watchlist_screening_reviews: EntityWatchlistScreeningReview[]
  /** Where the next page begins; null on the last one. */
  next_cursor: string | null
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /watchlist_screening/entity/update: changes the screening of an entity. */
export interface WatchlistScreeningEntityUpdateRequest {
  /** Id of the screening, `entscr_…`. */
  entity_watchlist_screening_id: string
  search_terms?: UpdateEntityScreeningRequestSearchTerms | null | undefined
  /** Id of the person who reviews it. */
  assignee?: string | undefined
  /**
   * `pending_review`: hits wait for somebody to look. `cleared`: no hit, or none that matters. `rejected`: a
   * person decided so.
   */
  status?: 'rejected' | 'pending_review' | 'cleared' | undefined
  /** Your own id of whom you screen. Must not be, or contain, an e-mail address or a phone number. */
  client_user_id?: string | undefined
  /** Fields that become null. */
  reset_fields?: 'assignee'[] | null | undefined
}

/** Response of /watchlist_screening/entity/update. */
export interface WatchlistScreeningEntityUpdateResponse {
  /** Id of the screening, `entscr_…`. */
  id: string
  /** What is compared with the lists. */
  search_terms: EntityWatchlistScreeningSearchTerms
  /** Id of the person who reviews it; null for nobody. */
  assignee: string | null
  /**
   * `pending_review`: hits wait for somebody to look. `cleared`: no hit, or none that matters. `rejected`: a
   * person decided so.
   */
  status: 'rejected' | 'pending_review' | 'cleared' | (string & {})
  /** Your own id of whom you screen. */
  client_user_id: string | null
  /** The latest change. */
  audit_trail: WatchlistScreeningAuditTrail
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /watchlist_screening/individual/create: screens a person against watch lists. */
export interface WatchlistScreeningIndividualCreateRequest {
  /** What is compared with the lists. */
  search_terms: WatchlistScreeningRequestSearchTerms
  /** Your own id of whom you screen. Must not be, or contain, an e-mail address or a phone number. */
  client_user_id?: string | undefined
}

/** Response of /watchlist_screening/individual/create. */
export interface WatchlistScreeningIndividualCreateResponse {
  /** Id of the screening, `scr_…`. */
  id: string
  /** What is compared with the lists. */
  search_terms: WatchlistScreeningSearchTerms
  /** Id of the person who reviews it; null for nobody. */
  assignee: string | null
  /**
   * `pending_review`: hits wait for somebody to look. `cleared`: no hit, or none that matters. `rejected`: a
   * person decided so.
   */
  status: 'rejected' | 'pending_review' | 'cleared' | (string & {})
  /** Your own id of whom you screen. */
  client_user_id: string | null
  /** The latest change. */
  audit_trail: WatchlistScreeningAuditTrail
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /watchlist_screening/individual/get: the screening of a person. */
export interface WatchlistScreeningIndividualGetRequest {
  /** Id of the screening, `scr_…`. */
  watchlist_screening_id: string
}

/** Response of /watchlist_screening/individual/get. */
export interface WatchlistScreeningIndividualGetResponse {
  /** Id of the screening, `scr_…`. */
  id: string
  /** What is compared with the lists. */
  search_terms: WatchlistScreeningSearchTerms
  /** Id of the person who reviews it; null for nobody. */
  assignee: string | null
  /**
   * `pending_review`: hits wait for somebody to look. `cleared`: no hit, or none that matters. `rejected`: a
   * person decided so.
   */
  status: 'rejected' | 'pending_review' | 'cleared' | (string & {})
  /** Your own id of whom you screen. */
  client_user_id: string | null
  /** The latest change. */
  audit_trail: WatchlistScreeningAuditTrail
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /watchlist_screening/individual/history/list: what the screening of a person was before. */
export interface WatchlistScreeningIndividualHistoryListRequest {
  /** Id of the screening, `scr_…`. */
  watchlist_screening_id: string
  /** `next_cursor` of the page before. */
  cursor?: string | null | undefined
}

/** Response of /watchlist_screening/individual/history/list. */
export interface WatchlistScreeningIndividualHistoryListResponse {
  /** One page of them. */
  watchlist_screenings: WatchlistScreeningIndividual[]
  /** Where the next page begins; null on the last one. */
  next_cursor: string | null
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /watchlist_screening/individual/hit/list: what a list says of the one who was screened. */
export interface WatchlistScreeningIndividualHitListRequest {
  /** Id of the screening, `scr_…`. */
  watchlist_screening_id: string
  /** `next_cursor` of the page before. */
  cursor?: string | null | undefined
}

/** Response of /watchlist_screening/individual/hit/list. */
export interface WatchlistScreeningIndividualHitListResponse {
  /** One page of them. */
  watchlist_screening_hits: WatchlistScreeningHit[]
  /** Where the next page begins; null on the last one. */
  next_cursor: string | null
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /watchlist_screening/individual/list: the screenings of people in a program. */
export interface WatchlistScreeningIndividualListRequest {
  /** Id of a program for people. */
  watchlist_program_id: string
  /** Your own id of whom you screen. Must not be, or contain, an e-mail address or a phone number. */
  client_user_id?: string | undefined
  /**
   * `pending_review`: hits wait for somebody to look. `cleared`: no hit, or none that matters. `rejected`: a
   * person decided so.
   */
  status?: 'rejected' | 'pending_review' | 'cleared' | undefined
  /** Id of the person who reviews it. */
  assignee?: string | undefined
  /** `next_cursor` of the page before. */
  cursor?: string | null | undefined
}

/** Response of /watchlist_screening/individual/list. */
export interface WatchlistScreeningIndividualListResponse {
  /** One page of them. */
  watchlist_screenings: WatchlistScreeningIndividual[]
  /** Where the next page begins; null on the last one. */
  next_cursor: string | null
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /watchlist_screening/individual/program/get: how a program screens people. */
export interface WatchlistScreeningIndividualProgramGetRequest {
  /** Id of a program for people. */
  watchlist_program_id: string
}

/** Response of /watchlist_screening/individual/program/get. */
export interface WatchlistScreeningIndividualProgramGetResponse {
  /** Id of a program for people. */
  id: string
  /** The lists that it screens against. */
  lists_enabled: WatchlistScreeningIndividualProgramGetResponseListsEnabled[]
  /** What people call it. */
  name: string
  /** When it was made. */
  created_at: string
  /** Whether its screenings are looked at again when a list changes. */
  is_rescanning_enabled: boolean
  /** How alike names must be: `coarse` finds the most, `exact` the least. */
  name_sensitivity: 'coarse' | 'balanced' | 'strict' | 'exact' | (string & {})
  /** The latest change. */
  audit_trail: WatchlistScreeningAuditTrail
  /** An archived program screens nobody new. */
  is_archived: boolean
  /** Names this call; quote it when you ask support. */
  request_id: string
}

export type WatchlistScreeningIndividualProgramGetResponseListsEnabled = 
  | 'AU_CON'
  | 'CA_CON'
  | 'EU_CON'
  | 'IZ_CIA'
  | 'IZ_IPL'
  | 'IZ_PEP'
  | 'IZ_UNC'
  | 'IZ_WBK'
  | 'UK_HMC'
  | 'US_DPL'
  | 'US_DTC'
  | 'US_FBI'
  | 'US_FSE'
  | 'US_ISN'
  | 'US_MBS'
  | 'US_PLC'
  | 'US_SAM'
  | 'US_SDN'
  | 'US_SSI'
  | 'SG_SOF'
  | 'TR_TWL'
  | 'TR_DFD'
  | 'TR_FOR'
  | 'TR_WMD'
  | 'TR_CMB'
  | (string & {})

/** Request of /watchlist_screening/individual/program/list: the programs that screen people. */
export interface WatchlistScreeningIndividualProgramListRequest {
  /** `next_cursor` of the page before. */
  cursor?: string | null | undefined
}

/** Response of /watchlist_screening/individual/program/list. */
export interface WatchlistScreeningIndividualProgramListResponse {
  /** One page of them. */
  watchlist_programs: IndividualWatchlistProgram[]
  /** Where the next page begins; null on the last one. */
  next_cursor: string | null
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /watchlist_screening/individual/review/create: decides about hits of a person. */
export interface WatchlistScreeningIndividualReviewCreateRequest {
  /** Hits that are the one who was searched for. They stay so, and do not change any more. */
  confirmed_hits: string[]
  /** Hits that are somebody else. They stay so, and do not come again. */
  dismissed_hits: string[]
  /** Why, in your words. */
  comment?: string | null | undefined
  /** Id of the screening, `scr_…`. */
  watchlist_screening_id: string
}

/** Response of /watchlist_screening/individual/review/create. */
export interface WatchlistScreeningIndividualReviewCreateResponse {
  /** Id of the review. */
  id: string
  /** Hits that it confirmed. */
  confirmed_hits: string[]
  /** Hits that it dismissed. */
  dismissed_hits: string[]
  /** Why, in your words. */
  comment: string | null
  /** The latest change. */
  audit_trail: WatchlistScreeningAuditTrail
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /watchlist_screening/individual/review/list: the decisions about a screening’s hits. */
export interface WatchlistScreeningIndividualReviewListRequest {
  /** Id of the screening, `scr_…`. */
  watchlist_screening_id: string
  /** `next_cursor` of the page before. */
  cursor?: string | null | undefined
}

/** Response of /watchlist_screening/individual/review/list. */
export interface WatchlistScreeningIndividualReviewListResponse {
  /** One page of them. */
  watchlist_screening_reviews: WatchlistScreeningReview[]
  /** Where the next page begins; null on the last one. */
  next_cursor: string | null
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Request of /watchlist_screening/individual/update: changes the screening of a person. */
export interface WatchlistScreeningIndividualUpdateRequest {
  /** Id of the screening, `scr_…`. */
  watchlist_screening_id: string
  search_terms?: UpdateIndividualScreeningRequestSearchTerms | null | undefined
  /** Id of the person who reviews it. */
  assignee?: string | undefined
  /**
   * `pending_review`: hits wait for somebody to look. `cleared`: no hit, or none that matters. `rejected`: a
   * person decided so.
   */
  status?: 'rejected' | 'pending_review' | 'cleared' | undefined
  /** Your own id of whom you screen. Must not be, or contain, an e-mail address or a phone number. */
  client_user_id?: string | undefined
  /** Fields that become null. */
  reset_fields?: 'assignee'[] | null | undefined
}

/** Response of /watchlist_screening/individual/update. */
export interface WatchlistScreeningIndividualUpdateResponse {
  /** Id of the screening, `scr_…`. */
  id: string
  /** What is compared with the lists. */
  search_terms: WatchlistScreeningSearchTerms
  /** Id of the person who reviews it; null for nobody. */
  assignee: string | null
  /**
   * `pending_review`: hits wait for somebody to look. `cleared`: no hit, or none that matters. `rejected`: a
   * person decided so.
   */
  status: 'rejected' | 'pending_review' | 'cleared' | (string & {})
  /** Your own id of whom you screen. */
  client_user_id: string | null
  /** The latest change. */
  audit_trail: WatchlistScreeningAuditTrail
  /** Names this call; quote it when you ask support. */
  request_id: string
}

/** Methods under /watchlist_screening/entity/history. */
export interface WatchlistScreeningEntityHistoryMethods {
  /**
   * What the screening of an entity was before.
   *
   * One state for each change, the latest first; empty when nothing was changed.
   * @example What it was
   *     await client.watchlistScreening.entity.history.list({
   *       entity_watchlist_screening_id: 'entscr_9cJkR4sYtLp2Dv'
   *     })
   * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhistorylist
   */
  list(request: WatchlistScreeningEntityHistoryListRequest, options?: CallOptions): PagedCall<WatchlistScreeningEntityHistoryListResponse, WatchlistScreeningEntityHistoryListResponse['entity_watchlist_screenings'][number]>
}

/** Methods under /watchlist_screening/entity/hit. */
export interface WatchlistScreeningEntityHitMethods {
  /**
   * What a list says of the one who was screened.
   *
   * Every entry that was found, in the order of its finding, with how each thing compares with the search terms.
   * @example Why it waits
   *     await client.watchlistScreening.entity.hit.list({
   *       entity_watchlist_screening_id: 'entscr_9cJkR4sYtLp2Dv'
   *     })
   * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityhitlist
   */
  list(request: WatchlistScreeningEntityHitListRequest, options?: CallOptions): PagedCall<WatchlistScreeningEntityHitListResponse, WatchlistScreeningEntityHitListResponse['entity_watchlist_screening_hits'][number]>
}

/** Methods under /watchlist_screening/entity/program. */
export interface WatchlistScreeningEntityProgramMethods {
  /**
   * How a program screens entities.
   *
   * Its lists, and how strict it is about names. An unknown id is INVALID_FIELD.
   * @example By its id
   *     await client.watchlistScreening.entity.program.get({
   *       entity_watchlist_program_id: 'entprg_balanced'
   *     })
   * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramget
   */
  get(request: WatchlistScreeningEntityProgramGetRequest, options?: CallOptions): Call<WatchlistScreeningEntityProgramGetResponse>
  /**
   * The programs that screen entities.
   *
   * Every team has the same ones: from coarse to exact, one that screens once, and one that is archived.
   * @example All of them
   *     await client.watchlistScreening.entity.program.list({})
   * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityprogramlist
   */
  list(request?: WatchlistScreeningEntityProgramListRequest, options?: CallOptions): PagedCall<WatchlistScreeningEntityProgramListResponse, WatchlistScreeningEntityProgramListResponse['entity_watchlist_programs'][number]>
}

/** Methods under /watchlist_screening/entity/review. */
export interface WatchlistScreeningEntityReviewMethods {
  /**
   * Decides about hits of an entity.
   *
   * Each hit is decided about once, and does not change afterwards. The status of the screening stays: it is
   * changed by an update. Hits that are not the screening’s, or were decided about, are INVALID_FIELD.
   * @example After somebody has looked
   *     await client.watchlistScreening.entity.review.create({
   *       entity_watchlist_screening_id: 'entscr_9cJkR4sYtLp2Dv',
   *       confirmed_hits: [],
   *       dismissed_hits: [
   *         'enthit_w6ZfAq3HdMx7Ub'
   *       ],
   *       comment: 'Another company of the same name.'
   *     })
   * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewcreate
   */
  create(request: WatchlistScreeningEntityReviewCreateRequest, options?: CallOptions): Call<WatchlistScreeningEntityReviewCreateResponse>
  /**
   * The decisions about a screening’s hits.
   *
   * The latest first.
   * @example What was decided
   *     await client.watchlistScreening.entity.review.list({
   *       entity_watchlist_screening_id: 'entscr_9cJkR4sYtLp2Dv'
   *     })
   * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityreviewlist
   */
  list(request: WatchlistScreeningEntityReviewListRequest, options?: CallOptions): PagedCall<WatchlistScreeningEntityReviewListResponse, WatchlistScreeningEntityReviewListResponse['entity_watchlist_screening_reviews'][number]>
}

/** Methods under /watchlist_screening/entity. */
export interface WatchlistScreeningEntityMethods {
  /**
   * Screens an entity against watch lists.
   *
   * Answers at once: `cleared` without a hit, `pending_review` with one. Where the program looks again, a hit
   * that comes later is told by a webhook. An unknown or archived program is INVALID_FIELD.
   * @example Somebody who is perhaps on a list
   *     await client.watchlistScreening.entity.create({
   *       search_terms: {
   *         entity_watchlist_program_id: 'entprg_balanced',
   *         legal_name: 'Drimmelbeck Heavy Tonnage LLC',
   *         email_address: 'invoices@drimmelbeck.example',
   *         country: 'DE'
   *       },
   *       client_user_id: 'supplier-17'
   *     })
   * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitycreate
   */
  create(request: WatchlistScreeningEntityCreateRequest, options?: CallOptions): Call<WatchlistScreeningEntityCreateResponse>
  /**
   * The screening of an entity.
   *
   * As it is now. An unknown id is INVALID_FIELD.
   * @example By its id
   *     await client.watchlistScreening.entity.get({
   *       entity_watchlist_screening_id: 'entscr_9cJkR4sYtLp2Dv'
   *     })
   * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityget
   */
  get(request: WatchlistScreeningEntityGetRequest, options?: CallOptions): Call<WatchlistScreeningEntityGetResponse>
  readonly history: WatchlistScreeningEntityHistoryMethods
  readonly hit: WatchlistScreeningEntityHitMethods
  /**
   * The screenings of entities in a program.
   *
   * Newest first, 25 to a page. Filters narrow the list together.
   * @example Those that wait for somebody to look
   *     await client.watchlistScreening.entity.list({
   *       entity_watchlist_program_id: 'entprg_balanced',
   *       status: 'pending_review'
   *     })
   * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningentitylist
   */
  list(request: WatchlistScreeningEntityListRequest, options?: CallOptions): PagedCall<WatchlistScreeningEntityListResponse, WatchlistScreeningEntityListResponse['entity_watchlist_screenings'][number]>
  readonly program: WatchlistScreeningEntityProgramMethods
  readonly review: WatchlistScreeningEntityReviewMethods
  /**
   * Changes the screening of an entity.
   *
   * New search terms are compared with the lists at once, which may change the status: so terms and status
   * cannot be given together. What the screening was before is kept in its history.
   * @example Somebody looks after it
   *     await client.watchlistScreening.entity.update({
   *       entity_watchlist_screening_id: 'entscr_9cJkR4sYtLp2Dv',
   *       assignee: '54350110fedcbaf01234ffee'
   *     })
   * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningentityupdate
   */
  update(request: WatchlistScreeningEntityUpdateRequest, options?: CallOptions): Call<WatchlistScreeningEntityUpdateResponse>
}

/** Methods under /watchlist_screening/individual/history. */
export interface WatchlistScreeningIndividualHistoryMethods {
  /**
   * What the screening of a person was before.
   *
   * One state for each change, the latest first; empty when nothing was changed.
   * @example What it was
   *     await client.watchlistScreening.individual.history.list({
   *       watchlist_screening_id: 'scr_7fQdW2mKx9TzRb'
   *     })
   * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhistorylist
   */
  list(request: WatchlistScreeningIndividualHistoryListRequest, options?: CallOptions): PagedCall<WatchlistScreeningIndividualHistoryListResponse, WatchlistScreeningIndividualHistoryListResponse['watchlist_screenings'][number]>
}

/** Methods under /watchlist_screening/individual/hit. */
export interface WatchlistScreeningIndividualHitMethods {
  /**
   * What a list says of the one who was screened.
   *
   * Every entry that was found, in the order of its finding, with how each thing compares with the search terms.
   * @example Why it waits
   *     await client.watchlistScreening.individual.hit.list({
   *       watchlist_screening_id: 'scr_7fQdW2mKx9TzRb'
   *     })
   * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualhitlist
   */
  list(request: WatchlistScreeningIndividualHitListRequest, options?: CallOptions): PagedCall<WatchlistScreeningIndividualHitListResponse, WatchlistScreeningIndividualHitListResponse['watchlist_screening_hits'][number]>
}

/** Methods under /watchlist_screening/individual/program. */
export interface WatchlistScreeningIndividualProgramMethods {
  /**
   * How a program screens people.
   *
   * Its lists, and how strict it is about names. An unknown id is INVALID_FIELD.
   * @example By its id
   *     await client.watchlistScreening.individual.program.get({
   *       watchlist_program_id: 'prg_balanced'
   *     })
   * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramget
   */
  get(request: WatchlistScreeningIndividualProgramGetRequest, options?: CallOptions): Call<WatchlistScreeningIndividualProgramGetResponse>
  /**
   * The programs that screen people.
   *
   * Every team has the same ones: from coarse to exact, one that screens once, and one that is archived.
   * @example All of them
   *     await client.watchlistScreening.individual.program.list({})
   * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualprogramlist
   */
  list(request?: WatchlistScreeningIndividualProgramListRequest, options?: CallOptions): PagedCall<WatchlistScreeningIndividualProgramListResponse, WatchlistScreeningIndividualProgramListResponse['watchlist_programs'][number]>
}

/** Methods under /watchlist_screening/individual/review. */
export interface WatchlistScreeningIndividualReviewMethods {
  /**
   * Decides about hits of a person.
   *
   * Each hit is decided about once, and does not change afterwards. The status of the screening stays: it is
   * changed by an update. Hits that are not the screening’s, or were decided about, are INVALID_FIELD.
   * @example After somebody has looked
   *     await client.watchlistScreening.individual.review.create({
   *       watchlist_screening_id: 'scr_7fQdW2mKx9TzRb',
   *       confirmed_hits: [
   *         'scrhit_m3YvUe8GcNq1Lh'
   *       ],
   *       dismissed_hits: [],
   *       comment: 'Same name, same day of birth.'
   *     })
   * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewcreate
   */
  create(request: WatchlistScreeningIndividualReviewCreateRequest, options?: CallOptions): Call<WatchlistScreeningIndividualReviewCreateResponse>
  /**
   * The decisions about a screening’s hits.
   *
   * The latest first.
   * @example What was decided
   *     await client.watchlistScreening.individual.review.list({
   *       watchlist_screening_id: 'scr_7fQdW2mKx9TzRb'
   *     })
   * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualreviewlist
   */
  list(request: WatchlistScreeningIndividualReviewListRequest, options?: CallOptions): PagedCall<WatchlistScreeningIndividualReviewListResponse, WatchlistScreeningIndividualReviewListResponse['watchlist_screening_reviews'][number]>
}

/** Methods under /watchlist_screening/individual. */
export interface WatchlistScreeningIndividualMethods {
  /**
   * Screens a person against watch lists.
   *
   * Answers at once: `cleared` without a hit, `pending_review` with one. Where the program looks again, a hit
   * that comes later is told by a webhook. An unknown or archived program is INVALID_FIELD.
   * @example Somebody who is perhaps on a list
   *     await client.watchlistScreening.individual.create({
   *       search_terms: {
   *         watchlist_program_id: 'prg_balanced',
   *         legal_name: 'Bill Tallowby',
   *         date_of_birth: '1983-12-24',
   *         country: 'US'
   *       },
   *       client_user_id: 'customer-204'
   *     })
   * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualcreate
   */
  create(request: WatchlistScreeningIndividualCreateRequest, options?: CallOptions): Call<WatchlistScreeningIndividualCreateResponse>
  /**
   * The screening of a person.
   *
   * As it is now. An unknown id is INVALID_FIELD.
   * @example By its id
   *     await client.watchlistScreening.individual.get({
   *       watchlist_screening_id: 'scr_7fQdW2mKx9TzRb'
   *     })
   * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualget
   */
  get(request: WatchlistScreeningIndividualGetRequest, options?: CallOptions): Call<WatchlistScreeningIndividualGetResponse>
  readonly history: WatchlistScreeningIndividualHistoryMethods
  readonly hit: WatchlistScreeningIndividualHitMethods
  /**
   * The screenings of people in a program.
   *
   * Newest first, 25 to a page. Filters narrow the list together.
   * @example Those that wait for somebody to look
   *     await client.watchlistScreening.individual.list({
   *       watchlist_program_id: 'prg_balanced',
   *       status: 'pending_review'
   *     })
   * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividuallist
   */
  list(request: WatchlistScreeningIndividualListRequest, options?: CallOptions): PagedCall<WatchlistScreeningIndividualListResponse, WatchlistScreeningIndividualListResponse['watchlist_screenings'][number]>
  readonly program: WatchlistScreeningIndividualProgramMethods
  readonly review: WatchlistScreeningIndividualReviewMethods
  /**
   * Changes the screening of a person.
   *
   * New search terms are compared with the lists at once, which may change the status: so terms and status
   * cannot be given together. What the screening was before is kept in its history.
   * @example Somebody looks after it
   *     await client.watchlistScreening.individual.update({
   *       watchlist_screening_id: 'scr_7fQdW2mKx9TzRb',
   *       assignee: '54350110fedcbaf01234ffee'
   *     })
   * @see https://plaid.com/docs/api/products/monitor/#watchlist_screeningindividualupdate
   */
  update(request: WatchlistScreeningIndividualUpdateRequest, options?: CallOptions): Call<WatchlistScreeningIndividualUpdateResponse>
}

/** Methods under /watchlist_screening. */
export interface WatchlistScreeningMethods {
  readonly entity: WatchlistScreeningEntityMethods
  readonly individual: WatchlistScreeningIndividualMethods
}
