import { catalogue, type AnyEndpoint, type ErrorCode } from '@gingham/api-kit'

/** Where everything of the reference stands. Paths begin at the host's root. */
export interface Links {
  /** The front page, without a slash at the end. */
  root: string
  endpoint(path: string): string
  room(room: string): string
  errors: string
  error(key: ErrorCode): string
  /** The page of what some words name: an endpoint's path or an error code; undefined when they name neither. */
  find(words: string): string | undefined
}

/** @param root path of the front page, for example `/docs` */
export function makeLinks(root: string, endpoints: readonly AnyEndpoint<never>[]): Links {
  const paths = new Set(endpoints.map(({ path }) => path as string))
  const links: Links = {
    root,
    endpoint: (path) => `${root}${path}`,
    room: (room) => `${root}/${room}`,
    errors: `${root}/errors`,
    error: (key) => `${root}/errors#${errorAnchor(key)}`,
    find(words) {
      if (paths.has(words)) return links.endpoint(words)
      return words in catalogue ? links.error(words as ErrorCode) : undefined
    },
  }
  return links
}

/** The id of an error's entry, as `documentation_url` spells it. */
export function errorAnchor(key: ErrorCode): string {
  const { error_type, error_code } = catalogue[key]
  return `${error_type}-${error_code}`
}
