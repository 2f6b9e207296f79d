import type { ReactNode } from 'react'

/** Drawn on a grid of 24, in the colour of the text around it; says nothing to a screen reader. */
function Icon({ size = 18, children }: { size?: number | undefined; children: ReactNode }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
      className="shrink-0"
    >
      {children}
    </svg>
  )
}

interface Sized {
  size?: number
}

export const CloseIcon = ({ size }: Sized) => (
  <Icon size={size}>
    <path d="M6 6l12 12M18 6L6 18" />
  </Icon>
)
export const TickIcon = ({ size }: Sized) => (
  <Icon size={size}>
    <path d="M5 12.500l4.500 4.500L19 7.500" />
  </Icon>
)
export const CopyIcon = ({ size }: Sized) => (
  <Icon size={size}>
    <rect x="8.500" y="8.500" width="11" height="11" rx="2.500" />
    <path d="M15.500 5.500v-.500A1.500 1.500 0 0014 3.500H6A2.500 2.500 0 003.500 6v8A1.500 1.500 0 005 15.500h.500" />
  </Icon>
)
export const ChevronIcon = ({ size }: Sized) => (
  <Icon size={size}>
    <path d="M9.500 6l6 6-6 6" />
  </Icon>
)
export const AlertIcon = ({ size }: Sized) => (
  <Icon size={size}>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 7.500v5.500M12 16.400v.100" />
  </Icon>
)
export const EyeIcon = ({ size }: Sized) => (
  <Icon size={size}>
    <path d="M2.500 12S6 5.500 12 5.500 21.500 12 21.500 12 18 18.500 12 18.500 2.500 12 2.500 12z" />
    <circle cx="12" cy="12" r="2.800" />
  </Icon>
)
export const EyeOffIcon = ({ size }: Sized) => (
  <Icon size={size}>
    <path d="M4 4l16 16M9.900 5.700A9 9 0 0112 5.500c6 0 9.500 6.500 9.500 6.500a16 16 0 01-2.600 3.400M6.300 7.300A15 15 0 002.500 12S6 18.500 12 18.500a9 9 0 004-.900" />
  </Icon>
)
export const SearchIcon = ({ size }: Sized) => (
  <Icon size={size}>
    <circle cx="11" cy="11" r="6.500" />
    <path d="M16 16l4.500 4.500" />
  </Icon>
)
export const RefreshIcon = ({ size }: Sized) => (
  <Icon size={size}>
    <path d="M20 11a8 8 0 00-14.300-4L4 9M4 4v5h5M4 13a8 8 0 0014.300 4l1.700-2M20 20v-5h-5" />
  </Icon>
)
export const BoltIcon = ({ size }: Sized) => (
  <Icon size={size}>
    <path d="M13 3L5 13.500h6L10.500 21 19 10.500h-6z" />
  </Icon>
)
export const OutsideIcon = ({ size }: Sized) => (
  <Icon size={size}>
    <path d="M14 5h5v5M19 5l-8 8M11 5.500H7A2.500 2.500 0 004.500 8v9A2.500 2.500 0 007 19.500h9a2.500 2.500 0 002.500-2.500v-4" />
  </Icon>
)

/** The mark of Gingham: four checks of a cloth. */
export function Mark({ size = 22 }: Sized) {
  return (
    <svg width={size} height={size} viewBox="0 0 16 16" aria-hidden="true" className="shrink-0 text-accent">
      <rect width="16" height="16" rx="4" fill="currentColor" opacity="0.22" />
      <path d="M0 4a4 4 0 014-4h4v16H4a4 4 0 01-4-4z" fill="currentColor" opacity="0.3" />
      <path d="M4 0h8a4 4 0 014 4v4H0V4a4 4 0 014-4z" fill="currentColor" opacity="0.3" />
      <path d="M4 0h4v8H0V4a4 4 0 014-4z" fill="currentColor" />
    </svg>
  )
}
