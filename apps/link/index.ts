import { fileURLToPath } from 'node:url'

/** Where the built page is, and how it is to be served. Built with `vite build` in this folder. */
export const linkPage = {
  /** Absolute path of the folder that holds link.html, link-initialize.js and assets/. */
  folder: fileURLToPath(new URL('./dist', import.meta.url)),
  /** The URL path that the folder is served below, as on Plaid's CDN. */
  prefix: '/link/v2/stable/',
  /** The folder whose file names carry a hash of their content: may be cached for ever. */
  immutable_prefix: '/link/v2/stable/assets/',
  /**
   * For link.html. Nothing is inline, nothing comes from elsewhere. Anybody may frame it, that is what Link is for: not
   * even `frame-ancestors *` stands here, since it would keep out pages without a server, as apps have them.
   */
  content_security_policy: [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; '),
} as const
