import { LinkPaneError } from './link-pane-error.ts'
import type { FileLike } from './playwright.ts'
import type { Screen } from './screen.ts'

/** Any PDF is a pay stub, or the bank statement that is asked for, in the sandbox. */
const sandboxDocument: FileLike = {
  name: 'document.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.4'),
}

/**
 * Sends documents: about one's pay, also from the list of payroll providers, or the bank statement of an account.
 * @throws LinkPaneError when Link does not take them
 */
export async function uploadDocuments(screen: Screen, documents: readonly FileLike[] = [sandboxDocument]) {
  const { part, timeout } = screen
  if ((await screen.currentPane()) === 'SELECT_INSTITUTION') await part('upload-documents').click({ timeout })
  await screen.waitForPane('UPLOAD_DOCUMENTS')
  // Playwright takes no other kind of bytes.
  const files = documents.map(({ buffer, ...file }) => ({ ...file, buffer: Buffer.from(buffer) }))
  await part('files').setInputFiles(files as never, { timeout })
  await part('submit-documents').click({ timeout })
  const pane = await screen.currentPane()
  const complaint = await screen.complaint()
  if (pane === 'UPLOAD_DOCUMENTS' && complaint !== null) {
    const { error_code, message } = complaint
    throw new LinkPaneError(`Link does not take these documents: ${message}`, { pane, error_code })
  }
}
