import { createRoot } from 'react-dom/client'
import '../page/link.css'
import { makeBankClient } from './bank-client.ts'
import { BankPage } from './bank-page.tsx'

const query = new URLSearchParams(window.location.search)
const state = query.get('oauth_state_id') ?? ''
// A phone that has read a code goes on for another device; the bank's app is on this one.
const place = query.get('device') === 'other' ? 'other_device' : query.get('as') === 'app' ? 'app' : 'page'
const root = document.getElementById('link')
if (root === null) throw new Error('bank.html has no #link')
createRoot(root).render(<BankPage client={makeBankClient(state, place)} place={place} />)
