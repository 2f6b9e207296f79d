import { html, type Html } from './html.ts'
import { highlight, type Language } from './highlight.ts'
import type { RequestExample } from './request-examples.ts'

/** Code with a title and a button that copies it. A box can be scrolled with the keyboard, too. */
export function codeBox(title: string, language: Language, code: string): Html {
  return html`<figure class="code-box">
    <figcaption><span>${title}</span>${copyButton(title)}</figcaption>
    ${codeOf(title, language, code)}
  </figure>`
}

/**
 * One request in several languages, to be chosen from. Works without a script: the choice is a group of radio buttons.
 * @param id tells this group's buttons from others on the page
 */
export function languageBox(id: string, title: string, examples: readonly RequestExample[]): Html {
  const tabs = examples.map(
    ({ name }, index) =>
      html`<label
        ><input type="radio" name="${id}" value="${name}" data-language${index === 0 ? html` checked` : null} /><span
          >${name}</span
        ></label
      >`,
  )
  const panels = examples.map(
    ({ name, language, code }) =>
      html`<div class="language" data-panel="${name}">${codeOf(`${title} in ${name}`, language, code)}</div>`,
  )
  return html`<figure class="code-box languages">
    <figcaption>
      <fieldset>
        <legend>${title}: language</legend>
        ${tabs}
      </fieldset>
      ${copyButton(title)}
    </figcaption>
    ${panels}
  </figure>`
}

function codeOf(label: string, language: Language, code: string): Html {
  return html`<pre tabindex="0" role="region" aria-label="${label}"><code>${highlight(code, language)}</code></pre>`
}

/** Shown by the script, which alone can make it work. */
function copyButton(label: string): Html {
  return html`<button type="button" class="copy" data-copy hidden aria-label="Copy: ${label}">Copy</button>`
}
