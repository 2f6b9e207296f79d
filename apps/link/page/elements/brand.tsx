import { useState, type CSSProperties, type ReactNode } from 'react'
import type { InstitutionView } from '../../protocol.ts'

/** Custom properties set from script: allowed under a Content-Security-Policy that forbids style attributes. */
export const brandStyle = (color: string) => ({ '--brand': color }) as CSSProperties

const sizes = {
  small: 'size-10 rounded-[10px] text-sm',
  large: 'size-16 rounded-2xl text-2xl ring-4 ring-paper',
} as const

/** A square with a sign in it, where there is nobody's logo. */
export function Tile({ children }: { children: ReactNode }) {
  return (
    <span className="grid size-16 place-items-center rounded-2xl bg-accent text-on-accent ring-4 ring-paper">
      {children}
    </span>
  )
}

/** A square with a logo, or with the first letter of the name until (or instead of) one. */
function LogoTile({ name, logo_url, size }: { name: string; logo_url: string | null; size: keyof typeof sizes }) {
  const [isMissing, setIsMissing] = useState(false)
  const hasLogo = logo_url !== null && !isMissing
  return (
    <span
      aria-hidden="true"
      className={`relative grid shrink-0 place-items-center overflow-hidden bg-(--brand) font-semibold text-white ${sizes[size]}`}
    >
      {!hasLogo && /^./u.exec(name)?.[0].toUpperCase()}
      {hasLogo && (
        <img
          src={logo_url}
          alt=""
          decoding="async"
          loading="lazy"
          className="size-full object-cover"
          onError={() => setIsMissing(true)}
        />
      )}
    </span>
  )
}

export function InstitutionTile({ institution, size }: { institution: InstitutionView; size: keyof typeof sizes }) {
  const { institution_id, name, logo_url, primary_color } = institution
  return (
    <span className="contents" style={brandStyle(primary_color)}>
      <LogoTile key={institution_id} name={name} logo_url={logo_url} size={size} />
    </span>
  )
}

/** The app that asks, in a colour that is neither light nor dark mode's. */
export function AppTile({ name }: { name: string }) {
  return (
    <span className="contents" style={brandStyle('#2148c7')}>
      <LogoTile name={name} logo_url={null} size="large" />
    </span>
  )
}

/** Cloth in the colour of whoever the screen is about, with their tile on its hem. A low window has no room for it. */
export function Cloth({ color, children }: { color: string | null; children: ReactNode }) {
  return (
    <div className="relative h-26 short:h-14" style={color === null ? undefined : brandStyle(color)}>
      <div className="gingham absolute inset-0 mask-b-from-50% short:hidden" aria-hidden="true" />
      <div className="absolute bottom-0 left-6 flex translate-y-4 items-center gap-2.5 short:hidden">{children}</div>
    </div>
  )
}

/** A sign at the corner of the tile before it. */
export function Badge({ tone, children }: { tone: 'good' | 'danger'; children: ReactNode }) {
  return (
    <span
      className={`grid size-9 -translate-x-6 translate-y-4 place-items-center rounded-full text-paper ring-4 ring-paper ${tone === 'good' ? 'bg-good' : 'bg-danger'}`}
    >
      {children}
    </span>
  )
}

/** The mark of Gingham: four checks of a cloth. */
export function Mark({ size = 16 }: { size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" className="shrink-0 text-accent">
      <rect width="16" height="16" rx="4" fill="currentColor" opacity="0.22" />
      <path d="M0 4a4 4 0 014-4h4v16H4a4 4 0 01-4-4z" fill="currentColor" opacity="0.3" />
      <path d="M4 0h8a4 4 0 014 4v4H0V4a4 4 0 014-4z" fill="currentColor" opacity="0.3" />
      <path d="M4 0h4v8H0V4a4 4 0 014-4z" fill="currentColor" />
    </svg>
  )
}
