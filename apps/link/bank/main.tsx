import { createRoot } from 'react-dom/client'
import '../page/link.css'
import { makeBankClient } from './bank-client.ts'
import { BankPage } from './bank-page.tsx'

const state = new URLSearchParams(window.location.search).get('oauth_state_id') ?? ''
const root = document.getElementById('link')
if (root === null) throw new Error('bank.html has no #link')
createRoot(root).render(<BankPage client={makeBankClient(state)} />)
