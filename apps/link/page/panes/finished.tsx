import { useEffect } from 'react'
import { Mark } from '../elements/brand.tsx'
import { useWords } from '../words.tsx'

interface FinishedProps {
  is_success: boolean
  completion_redirect_uri: string | null
}

/** The end, where Link is a page of its own and nobody closes it. */
export function FinishedPage({ is_success, completion_redirect_uri }: FinishedProps) {
  const { messages } = useWords()
  const words = messages.finished
  useEffect(() => {
    if (completion_redirect_uri !== null) window.location.assign(completion_redirect_uri)
  }, [completion_redirect_uri])
  if (completion_redirect_uri !== null) return null
  return (
    <main className="grid min-h-full place-items-center p-6 text-center text-ink" data-testid="finished">
      <div className="grid justify-items-center gap-2">
        <Mark size={40} />
        <h1 className="mt-3 text-[22px]/7 font-semibold">{is_success ? words.success_title : words.exit_title}</h1>
        <p className="text-soft">{words.body}</p>
      </div>
    </main>
  )
}
