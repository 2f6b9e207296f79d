import type { CallOptions } from '../request.ts'

/** What every method of the official client answers. */
export interface PlaidNodeResponse<Data> {
  data: Data
  status: number
  statusText: string
  /** Names in lowercase. */
  headers: Record<string, string>
  config: PlaidNodeRequestConfig
}

/** As much of the request as may be shown: never the keys, never the body. */
export interface PlaidNodeRequestConfig {
  method: 'post'
  url: string
  /** Always empty: the request's headers carry the keys. The type lets a response pass as one of axios. */
  // oxlint-disable-next-line typescript/no-explicit-any -- axios wants a class of its own here
  headers: any
}

/** The options of the official client's methods that have a meaning here. */
export interface PlaidNodeRequestOptions {
  /** Milliseconds; 0 for the default. */
  timeout?: number
  signal?: CallOptions['signal']
  headers?: CallOptions['headers']
  /** How a file is handed over: bytes with `arraybuffer`, text otherwise. */
  responseType?: 'arraybuffer' | 'blob' | 'json' | 'stream' | 'text'
  /** Options of the official client's HTTP library that have no meaning here are accepted and ignored. */
  [option: string]: unknown
}
