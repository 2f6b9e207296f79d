import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './dashboard.css'
import { App } from './app.tsx'

const root = document.getElementById('dashboard')
if (root === null) throw new Error('index.html has no #dashboard')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
