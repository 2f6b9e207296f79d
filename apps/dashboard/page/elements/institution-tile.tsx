import { useState } from 'react'
import type { InstitutionView } from '../../protocol.ts'

/** The institution's logo, or its first letter until (or instead of) one. Its name stands beside it. */
export function InstitutionTile({ institution }: { institution: InstitutionView | null }) {
  const [isMissing, setIsMissing] = useState(false)
  const style = { backgroundColor: institution?.primary_color ?? '#55607a' }
  return (
    <span
      aria-hidden="true"
      style={style}
      className="relative grid size-10 shrink-0 place-items-center overflow-hidden rounded-[10px] font-semibold text-white"
    >
      {institution === null || isMissing ? (
        (institution?.name ?? '?').slice(0, 1)
      ) : (
        <img
          src={institution.logo_url}
          alt=""
          loading="lazy"
          decoding="async"
          className="size-full object-cover"
          onError={() => setIsMissing(true)}
        />
      )}
    </span>
  )
}
