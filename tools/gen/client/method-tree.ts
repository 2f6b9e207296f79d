import type { AnyEndpoint } from '@gingham/api-kit'

/** One segment of URLs: a method, a namespace, or both. */
export interface MethodNode {
  /** As in the URL. */
  segment: string
  /** All segments from the room on. */
  path: string
  endpoint?: AnyEndpoint<never>
  children: Map<string, MethodNode>
}

/** The endpoints as a tree of path segments; the first level are the rooms. */
export function methodTree(endpoints: readonly AnyEndpoint<never>[]): MethodNode {
  const root: MethodNode = { segment: '', path: '', children: new Map() }
  for (const endpoint of endpoints) {
    let node = root
    for (const segment of endpoint.path.slice(1).split('/')) {
      const path = node.path === '' ? segment : `${node.path}/${segment}`
      const next = node.children.get(segment) ?? { segment, path, children: new Map<string, MethodNode>() }
      node.children.set(segment, next)
      node = next
    }
    node.endpoint = endpoint
  }
  return root
}
