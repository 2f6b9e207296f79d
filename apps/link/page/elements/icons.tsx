import type { ReactNode } from 'react'

/** Drawn on a grid of 24, in the colour of the text around it; says nothing to a screen reader. */
function Icon({ size = 20, children }: { size?: number; children: ReactNode }) {
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

export const BackIcon = (props: Sized) => (
  <Icon {...props}>
    <path d="M15 5l-7 7 7 7" />
  </Icon>
)
export const CloseIcon = (props: Sized) => (
  <Icon {...props}>
    <path d="M6 6l12 12M18 6L6 18" />
  </Icon>
)
export const SearchIcon = (props: Sized) => (
  <Icon {...props}>
    <circle cx="11" cy="11" r="6.5" />
    <path d="M16 16l4.5 4.5" />
  </Icon>
)
export const LockIcon = (props: Sized) => (
  <Icon {...props}>
    <rect x="5" y="11" width="14" height="9.5" rx="2.5" />
    <path d="M8 11V8a4 4 0 018 0v3" />
  </Icon>
)
export const ChoiceIcon = (props: Sized) => (
  <Icon {...props}>
    <path d="M4 7h9M4 12h9M4 17h5" />
    <path d="M14.5 16.5l2.2 2.2L21 14" />
  </Icon>
)
export const EyeIcon = (props: Sized) => (
  <Icon {...props}>
    <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z" />
    <circle cx="12" cy="12" r="2.8" />
  </Icon>
)
export const EyeOffIcon = (props: Sized) => (
  <Icon {...props}>
    <path d="M4 4l16 16M9.9 5.750A9 9 0 0112 5.500C18 5.5 21.5 12 21.5 12a16 16 0 01-2.6 3.400M6.3 7.300A15 15 0 002.5 12S6 18.5 12 18.500a9 9 0 004-.9" />
  </Icon>
)
export const ChevronIcon = (props: Sized) => (
  <Icon {...props}>
    <path d="M9.5 6l6 6-6 6" />
  </Icon>
)
export const AlertIcon = (props: Sized) => (
  <Icon {...props}>
    <circle cx="12" cy="12" r="9" />
    <path d="M12 7.500v5.500M12 16.400v.1" />
  </Icon>
)
export const OutsideIcon = (props: Sized) => (
  <Icon {...props}>
    <path d="M14 5h5v5M19 5l-8 8M11 5.500H7A2.5 2.5 0 004.5 8v9A2.5 2.5 0 007 19.500h9a2.5 2.5 0 002.5-2.500v-4" />
  </Icon>
)
export const TickIcon = (props: Sized) => (
  <Icon {...props}>
    <path d="M5 12.500l4.5 4.500L19 7.5" />
  </Icon>
)
export const FlaskIcon = (props: Sized) => (
  <Icon {...props}>
    <path d="M9.5 3.500h5M10.5 3.500v6L5 18.500A1.5 1.5 0 006.3 20.500h11.400A1.5 1.5 0 0019 18.500L13.5 9.500v-6M7.8 14.500h8.4" />
  </Icon>
)
export const PhoneIcon = (props: Sized) => (
  <Icon {...props}>
    <rect x="6.5" y="2.500" width="11" height="19" rx="2.8" />
    <path d="M11 18h2" />
  </Icon>
)
export const ExclamationIcon = (props: Sized) => (
  <Icon {...props}>
    <path d="M12 6v7.5M12 17.6v.1" strokeWidth="3" />
  </Icon>
)
