import { createElement, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { usePlaidLink, type PlaidLinkOptions } from 'react-plaid-link'

declare const callbacks: PlaidLinkOptions
declare const token: string

/** A shop as its developers would write it for Plaid: react-plaid-link from npm, nothing changed. */
function Shop() {
  const [isShown, setIsShown] = useState(true)
  return (
    <>
      {isShown && <Connect />}
      <button type="button" id="unmount" onClick={() => setIsShown(false)}>
        Leave
      </button>
    </>
  )
}

function Connect() {
  const { open, ready, submit } = usePlaidLink({ ...callbacks, token })
  return (
    <>
      <button type="button" id="sign-up" disabled={!ready} onClick={() => submit({ phone_number: '+14155550011' })}>
        Sign up
      </button>
      <button type="button" id="connect" disabled={!ready} onClick={() => open()}>
        Connect
      </button>
    </>
  )
}

const root = document.querySelector('#root')
if (root !== null) createRoot(root).render(createElement(Shop))
