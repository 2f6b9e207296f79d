import { Html, html } from './html.ts'
import type { Links } from './links.ts'

/**
 * The Markdown that contracts use: paragraphs, lists, fenced code, `code`, **strong** and links. Paths of endpoints
 * and codes of errors become links wherever they stand, in code or in plain words.
 */
export function renderMarkdown(text: string, links: Pick<Links, 'find'>): Html {
  const blocks = text
    .trim()
    .split(/(```[\s\S]*?```)|\n{2,}/)
    .filter((block) => block !== undefined && block.trim() !== '')
  return html`${blocks.map((block) => renderBlock(block.trim(), links))}`
}

function renderBlock(block: string, links: Pick<Links, 'find'>): Html {
  const fence = /^```\w*\n([\s\S]*?)\n?```$/.exec(block)
  if (fence) return html`<pre class="code"><code>${fence[1] ?? ''}</code></pre>`
  const lines = block.split('\n')
  const first = lines.findIndex((line) => isItem(line))
  if (first === -1) return html`<p>${renderInline(block.replaceAll('\n', ' '), links)}</p>`
  const items = joinItems(lines.slice(first))
  const isOrdered = /^\d/.test(items[0] ?? '')
  const rows = items.map((item) => html`<li>${renderInline(item.replace(/^([-*]|\d+[.)])\s+/, ''), links)}</li>`)
  const list = isOrdered
    ? html`<ol>
        ${rows}
      </ol>`
    : html`<ul>
        ${rows}
      </ul>`
  const lead = lines.slice(0, first).join(' ')
  return lead === ''
    ? list
    : html`<p>${renderInline(lead, links)}</p>
        ${list}`
}

function isItem(line: string): boolean {
  return /^\s*([-*]|\d+[.)])\s+/.test(line)
}

/** An item may go on in the lines after it. */
function joinItems(lines: readonly string[]): string[] {
  const items: string[] = []
  for (const line of lines) {
    if (isItem(line)) items.push(line.trim())
    else items[items.length - 1] += ` ${line.trim()}`
  }
  return items
}

const MARKS =
  /`([^`]+)`|\*\*([^*]+)\*\*|\[([^\]]+)\]\((https?:[^)\s]+|#[^)\s]+|\/[^)\s]+)\)|(https?:\/\/[^\s)]+[^\s).,;:])/g

/** One line of Markdown, without a paragraph around it. */
export function renderInline(text: string, links: Pick<Links, 'find'>): Html {
  const parts: Html[] = []
  let end = 0
  for (const match of text.matchAll(MARKS)) {
    const [whole, code, strong, words, target, address] = match
    parts.push(linkNames(text.slice(end, match.index), links))
    if (code !== undefined) parts.push(renderCode(code, links))
    else if (strong !== undefined) parts.push(html`<strong>${renderInline(strong, links)}</strong>`)
    else if (address !== undefined) parts.push(html`<a href="${address}">${address}</a>`)
    else parts.push(html`<a href="${target ?? ''}">${words ?? ''}</a>`)
    end = match.index + whole.length
  }
  parts.push(linkNames(text.slice(end), links))
  return new Html(parts.map((part) => part.text).join(''))
}

function renderCode(code: string, links: Pick<Links, 'find'>): Html {
  const href = links.find(code)
  return href === undefined ? html`<code>${code}</code>` : html`<a href="${href}"><code>${code}</code></a>`
}

const NAMES = /\/[a-z][a-z0-9_]*(?:\/[a-z0-9_]+)+|\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\b/g

/** Paths and error codes in plain words. */
function linkNames(text: string, links: Pick<Links, 'find'>): Html {
  const parts: Html[] = []
  let end = 0
  for (const match of text.matchAll(NAMES)) {
    const href = links.find(match[0])
    if (href === undefined) continue
    parts.push(html`${text.slice(end, match.index)}<a href="${href}"><code>${match[0]}</code></a>`)
    end = match.index + match[0].length
  }
  return html`${parts}${text.slice(end)}`
}
