import type { House } from '../house/house.ts'
import { fetchDocument } from './download.ts'

/** A file that a browser, or an app, fetches by an address from an answer. */
export interface FileRoute {
  /** Parts that begin with a colon are parameters; so is a star at the end, which takes the rest. */
  path: `/${string}`
  content_type: string
  file_name: string
  /** The file. @throws the error of the catalogue that is answered instead */
  fetch(house: House, parameters: Readonly<Record<string, string>>): Promise<Uint8Array>
}

/** Where download_url leads. */
export const fileRoutes: readonly FileRoute[] = [
  {
    // A parameter with a name would have to be shorter than addresses are.
    path: '/income/documents/*',
    content_type: 'application/zip',
    file_name: 'documents.zip',
    fetch: (house, { '*': address = '' }) => fetchDocument(house, address),
  },
]
