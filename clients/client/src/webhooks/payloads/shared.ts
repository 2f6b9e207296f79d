/** A known value, or one that is newer than this library. */
export type Open<Known extends string> = Known | (string & {})

/** In which environment it happened. */
export type WebhookEnvironment = Open<'sandbox' | 'development' | 'production'>
