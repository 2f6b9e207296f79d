import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './quickstart.css'
import { App } from './app.tsx'

const root = document.getElementById('quickstart')
if (root === null) throw new Error('index.html has no #quickstart')
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
