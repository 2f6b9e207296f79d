import { Type, type Static } from 'typebox'
import { Instant, Nullable, OneOf } from '@gingham/api-kit'
import { PaymentAmount } from './payment-initiation.schema.ts'
import { consentStatuses } from './consent-status.ts'

export const ConsentStatusField = OneOf(consentStatuses, { description: 'Where the consent stands.' })

export const ConsentScope = OneOf(['ME_TO_ME', 'EXTERNAL'], {
  description: 'Superseded: ME_TO_ME is SWEEPING, EXTERNAL is COMMERCIAL.',
})
export type ConsentScope = Static<typeof ConsentScope>

export const ConsentType = OneOf(['SWEEPING', 'COMMERCIAL'], {
  description: 'SWEEPING pays between accounts of one person, COMMERCIAL pays others.',
})

/** A type as scopes say it. */
export function scopeOf(type: Static<typeof ConsentType>): ConsentScope {
  return type === 'SWEEPING' ? 'ME_TO_ME' : 'EXTERNAL'
}

const ValidDateTime = Type.Object(
  {
    from: Type.Optional(Nullable(Instant('From when on; null for at once.'))),
    to: Type.Optional(Nullable(Instant('When it expires; null for never.'))),
  },
  { title: 'PaymentConsentValidDateTime', description: 'When payments can be made.' },
)

const PeriodicAmount = Type.Object(
  {
    amount: PaymentAmount,
    interval: OneOf(['DAY', 'WEEK', 'MONTH', 'YEAR'], { description: 'How long a period is.' }),
    alignment: OneOf(['CALENDAR', 'CONSENT'], {
      description: 'Whether periods are those of the calendar, or begin on the day on which the consent was made.',
    }),
  },
  { title: 'PaymentConsentPeriodicAmount', description: 'How much may be paid in a period.' },
)

export const ConsentConstraints = Type.Object(
  {
    valid_date_time: Type.Optional(Nullable(ValidDateTime, { description: 'Null for no bounds.' })),
    max_payment_amount: PaymentAmount,
    periodic_amounts: Type.Array(PeriodicAmount, {
      minItems: 1,
      description: 'How much may be paid in periods. All of these hold.',
    }),
  },
  { title: 'PaymentInitiationConsentConstraints', description: 'What may be paid with the consent, and when.' },
)
export type ConsentConstraints = Static<typeof ConsentConstraints>
