import { useEffect, useState } from 'react'
import { Weave } from './weave.tsx'

/** Says what is being waited for, and after a second for how long. */
export function Waiting({ children }: { children: string }) {
  const [seconds, setSeconds] = useState(0)
  useEffect(() => {
    const timer = setInterval(() => setSeconds((count) => count + 1), 1000)
    return () => clearInterval(timer)
  }, [])
  return (
    <div className="flex items-center gap-3 px-5 py-6 text-sm text-soft">
      <span className="text-accent">
        <Weave />
      </span>
      <output>{children}</output>
      {seconds > 0 && <span aria-hidden="true" className="tabular-nums">{`${seconds} s`}</span>}
    </div>
  )
}
