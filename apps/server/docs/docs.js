// What the reference does beyond showing itself: search, copying, the menu of small screens. All of it may be absent.
const root = document.documentElement.dataset.docs
const navigation = document.getElementById('navigation')
document.documentElement.classList.add('scripted')

// Old addresses: /docs#/accounts/get is a page of its own, and so are the errors.
if (location.pathname.replace(/\/$/, '') === root) {
  const anchor = decodeURIComponent(location.hash.slice(1))
  if (anchor.startsWith('/')) location.replace(root + anchor)
  else if (/^[A-Z_]+-[A-Z0-9_]+$/.test(anchor)) location.replace(`${root}/errors#${anchor}`)
}

// An anchor inside folded fields unfolds them.
function unfoldTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
  if (!target) return
  let fold = target.parentElement?.closest('details')
  if (!fold) return
  for (; fold; fold = fold.parentElement.closest('details')) fold.open = true
  target.scrollIntoView()
}
addEventListener('hashchange', unfoldTarget)
unfoldTarget()

// Copying.
for (const button of document.querySelectorAll('[data-copy]')) {
  button.hidden = false
  button.addEventListener('click', async () => {
    const panels = [...button.closest('figure').querySelectorAll('pre')]
    const shown = panels.find((panel) => panel.offsetParent !== null) ?? panels[0]
    await navigator.clipboard.writeText(shown.textContent)
    button.textContent = 'Copied'
    setTimeout(() => (button.textContent = 'Copy'), 1500)
  })
}

// One choice of language for all pages.
const LANGUAGE = 'gingham.docs.language'
function chooseLanguage(name) {
  for (const input of document.querySelectorAll('[data-language]')) input.checked = input.value === name
}
function readChoice() {
  try {
    return localStorage.getItem(LANGUAGE)
  } catch {
    return null // storage may be forbidden
  }
}
const kept = readChoice()
if (document.querySelector(`[data-language][value="${CSS.escape(kept ?? '')}"]`)) chooseLanguage(kept)
document.addEventListener('change', ({ target }) => {
  if (!target.matches('[data-language]')) return
  chooseLanguage(target.value)
  try {
    localStorage.setItem(LANGUAGE, target.value)
  } catch {
    // the choice holds for this page only
  }
})

// The menu.
const menu = document.querySelector('.menu')
menu.setAttribute('role', 'button')
menu.setAttribute('aria-expanded', 'false')
function showMenu(isOpen) {
  navigation.classList.toggle('open', isOpen)
  menu.setAttribute('aria-expanded', String(isOpen))
  menu.textContent = isOpen ? 'Close' : 'Menu'
}
menu.addEventListener('click', (event) => {
  event.preventDefault()
  showMenu(!navigation.classList.contains('open'))
})
menu.addEventListener('keydown', (event) => {
  if (event.key === ' ') {
    event.preventDefault()
    menu.click()
  }
})
navigation.addEventListener('click', (event) => {
  if (event.target.closest('a')) showMenu(false)
})
// Only the list itself is scrolled: scrollIntoView would move the page, too.
const current = navigation.querySelector('[aria-current]')
if (current && current.offsetTop > navigation.clientHeight)
  navigation.scrollTop = current.offsetTop - navigation.clientHeight / 2

// Search.
const input = document.getElementById('search')
const rooms = navigation.querySelector('.rooms')
const results = navigation.querySelector('.results')
const found = navigation.querySelector('.found')
const HITS_MAX = 40
let index

async function readIndex() {
  index ??= fetch(`${root}/search.json`).then((response) => response.json())
  return index
}

/** The shortest field that has all of the words in its name: `pending trans` finds pending_transaction_id. */
function fieldOf(entry, words) {
  const fields = entry.words.split(' ').filter((name) => words.every((word) => name.includes(word)))
  return fields.sort((a, b) => a.length - b.length)[0]
}

/** Lower is better; undefined when a word is missing. */
function rank(entry, words) {
  const title = entry.title.toLowerCase()
  const text = entry.text.toLowerCase()
  let sum = 0
  for (const word of words) {
    if (title.includes(word)) sum += title.startsWith(word) || title.endsWith(word) ? 0 : 1
    else if (fieldOf(entry, words)) sum += 1.5
    else if (` ${entry.words} `.includes(` ${word} `)) sum += 2
    else if (entry.words.includes(word)) sum += 3
    else if (text.includes(word)) sum += 4
    else return undefined
  }
  return sum
}

async function search() {
  const words = input.value.toLowerCase().split(/[\s]+/).filter(Boolean)
  rooms.hidden = words.length > 0
  results.hidden = words.length === 0
  if (words.length === 0) {
    found.textContent = ''
    return
  }
  const entries = await readIndex()
  const hits = entries
    .map((entry) => ({ entry, rank: rank(entry, words) }))
    .filter((hit) => hit.rank !== undefined)
    .sort((a, b) => a.rank - b.rank)
  results.replaceChildren(...hits.slice(0, HITS_MAX).map(({ entry }) => renderHit(entry, words)))
  const count = hits.length === 1 ? '1 result' : `${hits.length} results`
  found.textContent = count
  if (hits.length === 0) results.append(Object.assign(document.createElement('li'), { textContent: 'Nothing found.' }))
}

function renderHit(entry, words) {
  const { href, title, text } = entry
  const link = Object.assign(document.createElement('a'), { href })
  const field = title.startsWith('/') && !words.every((word) => title.includes(word)) && fieldOf(entry, words)
  const line = document.createElement('p')
  line.textContent = field ? `Field ${field}` : text
  const name = document.createElement('code')
  name.append(...marked(title, words))
  link.append(name, line)
  const item = document.createElement('li')
  item.append(link)
  return item
}

function marked(text, words) {
  const pattern = new RegExp(
    `(${words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|')})`,
    'i',
  )
  return text.split(pattern).map((part, position) => {
    if (position % 2 === 0) return part
    return Object.assign(document.createElement('mark'), { textContent: part })
  })
}

input.addEventListener('input', () => void search())
input.form.addEventListener('submit', (event) => {
  event.preventDefault()
  results.querySelector('a')?.click()
})
navigation.addEventListener('keydown', (event) => {
  if (results.hidden) return
  if (event.key === 'Escape') {
    input.value = ''
    void search()
    input.focus()
  }
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  event.preventDefault()
  const stops = [input, ...results.querySelectorAll('a')]
  const step = event.key === 'ArrowDown' ? 1 : -1
  stops[stops.indexOf(document.activeElement) + step]?.focus()
})
addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
  if (event.target.closest('input, textarea, select')) return
  event.preventDefault()
  if (menu.offsetParent !== null) showMenu(true)
  input.focus()
})
