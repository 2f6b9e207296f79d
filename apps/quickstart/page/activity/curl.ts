import type { Exchange } from '../../protocol.ts'
import { prettyJson } from '../../../elements/paint-json.ts'

/** Placeholders that the server writes for secrets. */
const PLACEHOLDER = /^\$(PLAID_CLIENT_ID|PLAID_SECRET|[A-Z_]+_TOKEN)\b/

/** The request as a shell command, with secrets as variables: it runs once they are set. */
export function toCurl({ url, request_headers, request_body }: Exchange): string {
  const headers = Object.entries(request_headers).map(([name, value]) => `  -H "${name}: ${escapeForShell(value)}" \\`)
  return [
    `curl -X POST ${url} \\`,
    ...headers,
    '  -d @- <<JSON',
    escapeForShell(prettyJson(request_body)),
    'JSON',
    '',
  ].join('\n')
}

/** A here-document replaces variables, which the placeholders need, and nothing else may. */
function escapeForShell(text: string): string {
  return text.replace(/[\\`$]/g, (character, index: number) =>
    character === '$' && PLACEHOLDER.test(text.slice(index)) ? character : `\\${character}`,
  )
}
