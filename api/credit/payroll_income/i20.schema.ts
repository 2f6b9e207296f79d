import { Type } from 'typebox'
import { CivilDate, Nullable } from '@gingham/api-kit'
import { DocumentMetadata } from '../../payroll/index.ts'

const text = (description: string) => Type.Optional(Nullable(Type.String(), { description }))
const number = (description: string) => Type.Optional(Nullable(Type.Number(), { description }))
const months = (description: string) => Type.Optional(Nullable(Type.Integer(), { description }))
const day = (description: string) => Type.Optional(Nullable(CivilDate(description), { description }))

/** Form I-20, which schools give to students from abroad. No source here has any. */
export const I20 = Type.Object(
  {
    document_id: text('Id of the document that the data is from.'),
    document_metadata: Type.Optional(DocumentMetadata),
    student: Type.Optional(
      Type.Object(
        {
          given_name: text('Given name.'),
          surname_primary_name: text('Surname.'),
          passport_name: text('Name in the passport.'),
          preferred_name: text('Name that the student prefers.'),
          school_name: text('The school.'),
          program_start_date: day('First day of the program.'),
          program_end_date: day('Last day of the program.'),
        },
        { title: 'CreditI20Student', description: 'Who studies.' },
      ),
    ),
    personal_funds: number('The student’s own money.'),
    on_campus_employment: number('Pay for work at the school.'),
    funds_from_this_school: number('Money from the school.'),
    students_funding_total: number('All money together.'),
    funds_from_another_source: number('Money from elsewhere.'),
    estimated_average_costs_total: number('What the time is expected to cost.'),
    estimated_average_living_expenses: number('What living is expected to cost.'),
    students_funding_period_months: months('For how many months the money is.'),
    estimated_average_costs_period_months: months('For how many months the costs are.'),
  },
  { title: 'CreditI20', description: 'Form I-20: the means of a student from abroad.' },
)
