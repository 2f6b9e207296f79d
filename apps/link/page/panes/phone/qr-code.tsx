import { useEffect, useState } from 'react'

/** Quiet border around the code, in modules: readers need it. */
const BORDER = 2

/** A code that a phone's camera reads. Its library is loaded only where a code is shown. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const [modules, setModules] = useState<readonly (readonly boolean[])[]>([])
  useEffect(() => {
    void import('uqr').then(({ encode }) => setModules(encode(text, { border: BORDER }).data))
  }, [text])
  const size = modules.length
  const path = modules.flatMap((row, y) => row.map((isOn, x) => (isOn ? `M${x} ${y}h1v1h-1z` : ''))).join('')
  return (
    // Black on white whatever the colours of the page: cameras expect it.
    <div className="aspect-square w-full max-w-54 rounded-2xl bg-white p-2 ring-1 ring-line" data-testid="qr-code">
      {size > 0 && (
        <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
          <path d={path} fill="#000" />
        </svg>
      )}
    </div>
  )
}
