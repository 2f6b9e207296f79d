import { useId, useState } from 'react'
import type { Pane, SentFile, WrongFiles } from '../../../protocol.ts'
import { Button, IconButton } from '../../elements/button.tsx'
import { CloseIcon } from '../../elements/icons.tsx'
import { Notice } from '../../elements/notice.tsx'
import { PaneLayout } from '../../elements/pane-layout.tsx'
import { useWords } from '../../words.tsx'
import type { PaneProps } from '../pane-props.ts'

type UploadPane = Pane & { view_name: 'UPLOAD_DOCUMENTS' }

/** All files together must fit into one request, in base64. */
const TOTAL_BYTES_MAX = 5.5 * 1024 * 1024
const MEGABYTE = 1024 * 1024

/** Files about one's pay, or about an account, chosen and sent. */
export default function UploadDocumentsPane({ pane, is_busy, act }: PaneProps<UploadPane>) {
  const { messages } = useWords()
  const { upload: words, proof, wrong: complaints } = messages.payroll
  const { account } = pane
  const [files, setFiles] = useState<readonly File[]>([])
  const [isReading, setIsReading] = useState(false)
  const [complaint, setComplaint] = useState<WrongFiles | 'missing' | null>(pane.wrong)

  function choose(chosen: readonly File[]): void {
    setFiles(chosen)
    setComplaint(null)
  }

  async function submit(): Promise<void> {
    const wrong = wrongOf(files, pane)
    setComplaint(wrong)
    if (wrong !== null) return
    setIsReading(true)
    try {
      act({ type: 'submit_documents', files: await Promise.all(files.map(read)) })
    } catch {
      setComplaint('upload')
    }
    setIsReading(false)
  }

  return (
    <PaneLayout
      test_id="pane-UPLOAD_DOCUMENTS"
      title={account === null ? words.title : proof.title(labelOf(account))}
      body={account === null ? words.body : proof.body}
      onSubmit={() => void submit()}
      footer={
        <Button type="submit" is_busy={is_busy || isReading} test_id="submit-documents">
          {words.submit}
        </Button>
      }
    >
      <div className="mt-5 grid grid-cols-1 gap-4">
        {complaint !== null && (
          <Notice tone="danger" test_id="pane-error">
            {complaint === 'missing' ? words.missing : complaints[complaint]}
          </Notice>
        )}
        <FileField pane={pane} onFiles={(more) => choose([...files, ...more])} />
        <ul className="grid grid-cols-1 gap-2" data-testid="chosen-files">
          {files.map((file, position) => (
            <li
              key={`${position} ${file.name}`}
              className="flex items-center gap-2 rounded-xl bg-raised py-1 pr-1 pl-4"
            >
              <span className="min-w-0 flex-1 truncate text-[15px]/5">{file.name}</span>
              <IconButton
                label={words.remove(file.name)}
                test_id={`remove-${position}`}
                onClick={() => choose(files.filter((_, at) => at !== position))}
              >
                <CloseIcon size={18} />
              </IconButton>
            </li>
          ))}
        </ul>
        {pane.is_sandbox && <p className="text-sm text-soft">{account === null ? words.sandbox : proof.sandbox}</p>}
      </div>
    </PaneLayout>
  )
}

/** The browser's own field is there for the keyboard and for screen readers; its label is what is seen. */
function FileField({ pane, onFiles }: { pane: UploadPane; onFiles: (files: File[]) => void }) {
  const { messages } = useWords()
  const { upload: words } = messages.payroll
  const id = useId()
  return (
    <div className="relative rounded-xl border border-dashed border-line px-4 py-6 text-center focus-within:outline-2 focus-within:outline-offset-2 hover:bg-hover">
      <label htmlFor={id} className="text-[15px] font-semibold">
        {words.choose}
      </label>
      <p id={`${id}-limits`} className="mt-1 text-sm text-soft">
        {words.limits(pane.files_max, pane.bytes_max / MEGABYTE)}
      </p>
      <input
        id={id}
        type="file"
        multiple
        accept={pane.accept}
        aria-describedby={`${id}-limits`}
        data-testid="files"
        className="absolute inset-0 cursor-pointer opacity-0"
        onChange={(event) => {
          onFiles([...(event.currentTarget.files ?? [])])
          // The same file may be chosen again after it was removed.
          event.currentTarget.value = ''
        }}
      />
    </div>
  )
}

function labelOf({ name, mask }: NonNullable<UploadPane['account']>): string {
  return mask === null ? name : `${name} ·· ${mask}`
}

function wrongOf(files: readonly File[], { files_max, bytes_max }: UploadPane): WrongFiles | 'missing' | null {
  if (files.length === 0) return 'missing'
  if (files.length > files_max) return 'count'
  const total = files.reduce((sum, { size }) => sum + size, 0)
  return total > TOTAL_BYTES_MAX || files.some(({ size }) => size > bytes_max) ? 'size' : null
}

async function read(file: File): Promise<SentFile> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return { name: file.name.slice(0, 200), content_type: file.type, data: btoa(text) }
}
