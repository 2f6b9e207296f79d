import { html, type Html } from './html.ts'

export type Language = 'json' | 'shell' | 'javascript' | 'python' | 'text'

/** What is marked; `text` is left as it is. */
type Marked = Exclude<Language, 'text'>

const WORDS: Readonly<Record<Marked, string>> = {
  json: 'true|false|null',
  shell: 'curl|npm|npx|pip|export',
  javascript: 'import|from|const|await|new|true|false|null',
  python: 'import|from|True|False|None',
}

/** Strings, comments, numbers and words of each language, in this order of precedence. */
const tokens: Readonly<Record<Marked, RegExp>> = {
  json: tokensOf('json', '"(?:[^"\\\\]|\\\\.)*"', '(?!)'),
  shell: tokensOf('shell', `'[^']*'|"[^"]*"`, '(?<=^|\\s)#.*'),
  javascript: tokensOf('javascript', `'(?:[^'\\\\]|\\\\.)*'|"(?:[^"\\\\]|\\\\.)*"`, '(?<!:)\\/\\/.*'),
  python: tokensOf('python', `'(?:[^'\\\\]|\\\\.)*'|"(?:[^"\\\\]|\\\\.)*"`, '#.*'),
}

function tokensOf(language: Marked, strings: string, comments: string): RegExp {
  // A port or an option of a shell command is no number.
  const numbers = language === 'shell' ? '(?!)' : '-?\\b\\d[\\d.eE+-]*\\b'
  return new RegExp(`(${strings})(\\s*:)?|(${comments})|(${numbers})|\\b(${WORDS[language]})\\b`, 'gm')
}

/** Code with its strings, keys, comments, numbers and words marked. */
export function highlight(code: string, language: Language): Html {
  if (language === 'text') return html`${code}`
  const parts: Html[] = []
  let end = 0
  for (const match of code.matchAll(tokens[language])) {
    const [whole, string, colon, comment, number] = match
    parts.push(html`${code.slice(end, match.index)}`)
    if (string !== undefined) {
      const kind = colon !== undefined && language !== 'shell' ? 'key' : 'string'
      parts.push(html`<span class="tok-${kind}">${string}</span>${colon ?? ''}`)
    } else {
      const kind = comment === undefined ? (number === undefined ? 'word' : 'number') : 'comment'
      parts.push(html`<span class="tok-${kind}">${whole}</span>`)
    }
    end = match.index + whole.length
  }
  return html`${parts}${code.slice(end)}`
}
