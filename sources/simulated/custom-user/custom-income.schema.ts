import { Type, type Static, type TSchema } from 'typebox'

const optional = <T extends TSchema>(schema: T) => Type.Optional(schema)
const text = () => optional(Type.String())
const number = () => optional(Type.Number())
const date = () => optional(Type.String({ pattern: String.raw`^\d{4}-\d{2}-\d{2}$` }))
/** A box of a form: text, or the number or tick that it stands for. */
const box = () => optional(Type.Union([Type.String(), Type.Number(), Type.Boolean()]))

const Address = Type.Object({ city: text(), region: text(), street: text(), postal_code: text(), country: text() })
const Employer = Type.Object({ name: text(), address: optional(Address) })
const Employee = Type.Object({
  name: text(),
  address: optional(Address),
  marital_status: text(),
  taxpayer_id: optional(Type.Object({ id_type: text(), id_mask: text() })),
})

/** A pay stub of a custom user; what is left out is not known. */
export const CustomPayStub = Type.Object({
  employer: optional(Employer),
  employee: optional(Employee),
  /** What `earnings.breakdown` was called before. */
  income_breakdown: optional(
    Type.Array(
      Type.Object({
        type: optional(Type.Enum<('bonus' | 'overtime' | 'regular')[]>(['bonus', 'overtime', 'regular'])),
        rate: number(),
        hours: number(),
        total: number(),
      }),
    ),
  ),
  net_pay: optional(Type.Object({ description: text(), currency: text(), ytd_amount: number() })),
  deductions: optional(
    Type.Object({
      breakdown: optional(
        Type.Array(
          Type.Object({ current_amount: number(), description: text(), currency: text(), ytd_amount: number() }),
        ),
      ),
      total: optional(Type.Object({ current_amount: number(), currency: text(), ytd_amount: number() })),
    }),
  ),
  earnings: optional(
    Type.Object({
      breakdown: optional(
        Type.Array(
          Type.Object({
            canonical_description: text(),
            current_amount: number(),
            description: text(),
            hours: number(),
            currency: text(),
            rate: number(),
            ytd_amount: number(),
          }),
        ),
      ),
      total: optional(Type.Object({ hours: number(), currency: text(), ytd_amount: number() })),
    }),
  ),
  pay_period_details: optional(
    Type.Object({
      check_amount: number(),
      distribution_breakdown: optional(
        Type.Array(
          Type.Object({
            account_name: text(),
            bank_name: text(),
            current_amount: number(),
            currency: text(),
            mask: text(),
            type: text(),
          }),
        ),
      ),
      end_date: date(),
      gross_earnings: number(),
      pay_date: date(),
      pay_frequency: text(),
      /** What `pay_date` was called before. */
      pay_day: date(),
      start_date: date(),
    }),
  ),
})

/** A form W-2 of a custom user. */
export const CustomW2 = Type.Object({
  employer: optional(Employer),
  employee: optional(Employee),
  tax_year: box(),
  employer_id_number: box(),
  wages_tips_other_comp: box(),
  federal_income_tax_withheld: box(),
  social_security_wages: box(),
  social_security_tax_withheld: box(),
  medicare_wages_and_tips: box(),
  medicare_tax_withheld: box(),
  social_security_tips: box(),
  allocated_tips: box(),
  box_9: box(),
  dependent_care_benefits: box(),
  nonqualified_plans: box(),
  box_12: optional(Type.Array(Type.Object({ code: text(), amount: box() }))),
  statutory_employee: box(),
  retirement_plan: box(),
  third_party_sick_pay: box(),
  other: box(),
  state_and_local_wages: optional(
    Type.Array(
      Type.Object({
        state: text(),
        employer_state_id_number: box(),
        state_wages_tips: box(),
        state_income_tax: box(),
        local_wages_tips: box(),
        local_income_tax: box(),
        locality_name: text(),
      }),
    ),
  ),
})

/** The pay data of an account of type payroll: https://plaid.com/docs/sandbox/user-custom/ */
export const CustomIncome = Type.Object({
  paystubs: optional(Type.Array(CustomPayStub)),
  w2s: optional(Type.Array(CustomW2)),
})

export type CustomPayStub = Static<typeof CustomPayStub>
export type CustomW2 = Static<typeof CustomW2>
export type CustomIncome = Static<typeof CustomIncome>
