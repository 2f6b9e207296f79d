import { createRoot } from 'react-dom/client'
import './link.css'
import { App } from './app.tsx'
import { findHost } from './host.ts'
import { makeLinkSession } from './link-session.ts'

const host = await findHost()
const session = makeLinkSession(host)
const root = document.getElementById('link')
if (root === null) throw new Error('link.html has no #link')
document.documentElement.dataset['host'] = host.kind
document.documentElement.dataset['shape'] = host.shape
createRoot(root).render(<App session={session} host={host} />)

host.listen((message) => {
  if (message.type === 'open') session.open()
  if (message.type === 'submit') session.submit(message.data)
  if (message.type === 'exit') {
    if (message.force) session.leave(false)
    else session.askToLeave()
  }
})
host.tell({ type: 'loaded' })
