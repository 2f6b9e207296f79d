import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'

/** Panes of the pictures in the guide, in the order in which people meet them. */
const shown = [
  'consent',
  'institutions',
  'credential',
  'credential-wrong',
  'mfa-device',
  'mfa-code',
  'mfa-questions',
  'mfa-selections',
  'recaptcha',
  'oauth',
  'oauth-qr',
  'accounts-chosen',
  'accounts-single',
  'numbers',
  'connected',
  'phone',
  'phone-code',
  'saved-banks',
  'saved-accounts',
  'connected-several',
  'profile',
  'auth-type',
  'account',
  'deposit-sent',
  'deposit-code',
  'employers',
  'upload-chosen',
  'payroll-connected',
  'verification-terms',
  'verification-person',
  'verification-document',
  'verification-selfie',
  'verification-success',
  'verification-failed',
  'institution-degraded',
  'institution-down',
  'error-locked',
  'leave',
  'institutions-none',
  'loading',
]

/**
 * One picture of many panes, from the screenshots of a gallery.
 * @param folder where the screenshots are, and where the picture goes
 * @param look the end of the screenshots' names
 */
export async function drawSheet(page: Page, folder: string, look: string, name: string): Promise<void> {
  const figures = shown.map((pane) => {
    const image = readFileSync(`${folder}/${pane}-${look}.png`).toString('base64')
    return `<figure><img src="data:image/png;base64,${image}"><figcaption>${pane}</figcaption></figure>`
  })
  await page.setViewportSize({ width: 1064, height: 900 })
  await page.setContent(`<style>
    body { margin: 12px; background: #dde3ea; display: grid; grid-template-columns: repeat(5, 200px); gap: 8px }
    figure { margin: 0 } img { width: 200px; border-radius: 8px; display: block }
    figcaption { font: 12px system-ui; color: #7a8595 }
  </style>${figures.join('')}`)
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true })
}
