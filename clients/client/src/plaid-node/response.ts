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
}

/** The options of the official client's methods that have a meaning here. */
export interface PlaidNodeRequestOptions {
  /** Milliseconds; 0 for the default. */
  timeout?: number
  signal?: CallOptions['signal']
  headers?: Record<string, string>
  /** How a file is handed over: bytes with `arraybuffer`, text otherwise. */
  responseType?: 'arraybuffer' | 'blob' | 'json' | 'stream' | 'text'
}
