import { Type, type Static } from 'typebox'
import { Nullable, OneOf } from '@gingham/api-kit'

/** What can be told of somebody before Link, to learn whether their payroll is known. Both generations of the API take it. */
export const precheckFields = {
  employer: Type.Optional(
    Nullable(
      Type.Object(
        {
          name: Type.Optional(Nullable(Type.String(), { description: 'Name.' })),
          address: Type.Optional(
            Nullable(
              Type.Object(
                {
                  city: Type.Optional(Type.String({ description: 'City.' })),
                  country: Type.Optional(Type.String({ description: 'ISO 3166-1 alpha-2.' })),
                  postal_code: Type.Optional(Type.String({ description: 'Postal code.' })),
                  region: Type.Optional(Type.String({ description: 'State or province.' })),
                  street: Type.Optional(Type.String({ description: 'Street and number.' })),
                },
                { title: 'IncomeVerificationPrecheckEmployerAddress' },
              ),
              { description: 'Address.' },
            ),
          ),
          tax_id: Type.Optional(Nullable(Type.String(), { description: 'Employer identification number.' })),
          url: Type.Optional(Nullable(Type.String(), { description: 'Website.' })),
        },
        { title: 'IncomeVerificationPrecheckEmployer' },
      ),
      { description: 'Who employs the person.' },
    ),
  ),
  us_military_info: Type.Optional(
    Nullable(
      Type.Object(
        {
          is_active_duty: Type.Optional(Nullable(Type.Boolean(), { description: 'Whether they serve now.' })),
          branch: Type.Optional(Nullable(Type.String(), { description: 'Where they serve.' })),
        },
        { title: 'IncomeVerificationPrecheckMilitaryInfo' },
      ),
      { description: 'About service in the armed forces of the United States.' },
    ),
  ),
  payroll_institution: Type.Optional(
    Nullable(
      Type.Object(
        { name: Type.Optional(Nullable(Type.String(), { description: 'Name.' })) },
        { title: 'IncomeVerificationPrecheckPayrollInstitution' },
      ),
      { description: 'Which payroll provider pays the person.' },
    ),
  ),
}

export const Confidence = OneOf(['HIGH', 'LOW', 'UNKNOWN'], {
  description: 'How likely it is that the person can use their payroll provider in Link.',
})
export type Confidence = Static<typeof Confidence>
