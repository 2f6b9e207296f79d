import type { Field, Shape } from './fields.ts'
import { html, type Html } from './html.ts'
import type { Links } from './links.ts'
import { renderMarkdown } from './markdown.ts'

/** Up to so many values stand in the text; more of them are folded. */
const VALUES_SHOWN_MAX = 8
/** Nested fields are unfolded while they are few and near the top. */
const FIELDS_OPEN_MAX = 8
const DEPTH_OPEN_MAX = 1

export interface FieldContext {
  /** A caller asks which fields must be sent, a reader which ones may be absent. */
  side: 'request' | 'response'
  links: Links
}

/**
 * Fields with everything that is known of them, nested ones folded.
 * @param anchor id of what holds the fields; a field's own id is `<anchor>.<name>`
 */
export function renderFields(fields: readonly Field[], anchor: string, context: FieldContext, depth = 0): Html {
  return html`<ul class="fields">
    ${fields.map((field) => renderField(field, `${anchor}.${field.name}`, context, depth))}
  </ul>`
}

function renderField(field: Field, anchor: string, context: FieldContext, depth: number): Html {
  const { links, side } = context
  return html`<li class="field" id="${anchor}">
    <div class="field-head">
      <a class="field-name" href="#${anchor}"><code>${field.name}</code></a> <span class="type">${field.type}</span>
      ${presenceOf(field, side)}
    </div>
    ${field.description === '' ? null : renderMarkdown(field.description, links)}
    ${field.facts.length === 0 ? null : html`<p class="facts">${field.facts.map((fact) => html`<span>${fact}</span> `)}</p>`}
    ${renderValues(field.values)}
    ${field.shapes.map((shape, index) => renderShape(shape, field.shapes.length === 1 ? anchor : `${anchor}.${index + 1}`, context, depth))}
  </li>`
}

function presenceOf({ is_required }: Field, side: FieldContext['side']): Html | null {
  if (side === 'response') return is_required ? null : html`<span class="optional">may be absent</span>`
  return is_required ? html`<span class="required">required</span>` : html`<span class="optional">optional</span>`
}

function renderValues(values: readonly string[]): Html | null {
  if (values.length === 0) return null
  const list = html`<ul class="values">
    ${values.map((value) => html`<li><code>${value}</code></li>`)}
  </ul>`
  if (values.length <= VALUES_SHOWN_MAX) return list
  return html`<details class="fold">
    <summary>${values.length} values</summary>
    ${list}
  </details>`
}

function renderShape({ title, fields }: Shape, anchor: string, context: FieldContext, depth: number): Html {
  const isOpen = depth < DEPTH_OPEN_MAX && fields.length <= FIELDS_OPEN_MAX
  const count = `${fields.length} ${fields.length === 1 ? 'field' : 'fields'}`
  return html`<details class="fold nested" ${isOpen ? html` open` : null}>
    <summary>${count}${title === null ? null : html` of <b>${title}</b>`}</summary>
    ${renderFields(fields, anchor, context, depth + 1)}
  </details>`
}
