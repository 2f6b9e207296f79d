import { apiError, type ErrorCode } from '@gingham/api-kit'

/** An older version of the API, told as what makes it differ from the next newer one. */
export interface OlderVersion {
  /** Its date, as the version header has it. */
  version: string
  /** Endpoints by the path that they had up to this version; the value is their path of today. */
  renamed?: Readonly<Record<string, string>>
  /** Endpoints that, up to this version, took a `public_key` instead of both keys. */
  public_key_paths?: readonly string[]
  /** What a request of this version is in the next newer one. */
  upgradeRequest?(path: string, input: Fields): Fields
  /** What an answer of the next newer version is in this one. */
  downgradeResponse?(path: string, answer: Fields): Fields
}

export type Fields = Record<string, unknown>

/** The versions that a server speaks; handlers know only the current one. */
export interface Versions {
  current: string
  /** Newest first. */
  older: readonly OlderVersion[]
  /** Endpoints of the past that clients still call, and what each is answered with in every version. */
  closed?: Readonly<Record<string, ErrorCode>>
}

/** One request's version, as the changes between it and the current one. */
export class RequestVersion {
  readonly #changes: readonly OlderVersion[]

  /** @param changes those between the current version and this one, newest first; none for the current one */
  constructor(changes: readonly OlderVersion[]) {
    this.#changes = changes
  }

  upgradeRequest(path: string, input: Fields): Fields {
    return this.#changes.reduceRight((newer, change) => change.upgradeRequest?.(path, newer) ?? newer, input)
  }

  /** Stored documents are parsed first: an older version has to look into them. */
  downgradeResponse(path: string, answer: Fields): Fields {
    if (this.#changes.length === 0) return answer
    const parsed = JSON.parse(JSON.stringify(answer)) as Fields
    return this.#changes.reduce((older, change) => change.downgradeResponse?.(path, older) ?? older, parsed)
  }

  takesPublicKey(path: string): boolean {
    return this.#changes.some(({ public_key_paths = [] }) => public_key_paths.includes(path))
  }

  knows(old_path: string): boolean {
    return this.#changes.some(({ renamed = {} }) => old_path in renamed)
  }
}

/** The version that the header names, the current one without a header; INVALID_HEADERS for one that is not served. */
export function findVersion({ current, older }: Versions, header: string | string[] | undefined): RequestVersion {
  if (header === undefined || header === current) return new RequestVersion([])
  const index = older.findIndex(({ version }) => version === header)
  if (index >= 0) return new RequestVersion(older.slice(0, index + 1))
  throw apiError('INVALID_HEADERS', {
    message: `this version of the API is not served: choose one of ${listVersions({ current, older }).join(', ')}`,
  })
}

/** Newest first. */
export function listVersions({ current, older }: Versions): string[] {
  return [current, ...older.map(({ version }) => version)]
}

/** The version from which on the change of `older` holds: the next newer one. */
export function versionAfter({ current, older }: Versions, changed: OlderVersion): string {
  return older[older.indexOf(changed) - 1]?.version ?? current
}

/** The paths that an endpoint had in older versions, and the version since when it has them no more. */
export function formerPaths(versions: Versions, path: string): { old_path: string; since: string }[] {
  return versions.older.flatMap((older) =>
    Object.entries(older.renamed ?? {})
      .filter(([, today]) => today === path)
      .map(([old_path]) => ({ old_path, since: versionAfter(versions, older) })),
  )
}
