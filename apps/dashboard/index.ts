import { fileURLToPath } from 'node:url'

export * from './protocol.ts'

/** Where the built page is, and how it is to be served. Built with `vite build` in this folder. */
export const dashboardPage = {
  /** Absolute path of the folder that holds index.html and assets/. */
  folder: fileURLToPath(new URL('./dist', import.meta.url)),
  /** The URL path that the folder is served below. */
  prefix: '/dashboard/',
  /** The folder whose file names carry a hash of their content: may be cached for ever. */
  immutable_prefix: '/dashboard/assets/',
  /** Nothing is inline, nothing comes from elsewhere, and no other site may frame it. */
  content_security_policy: [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
} as const
