import { Type, type Static } from 'typebox'
import type * as Source from '@gingham/sources'
import { defineEndpoint } from '../../../house/house.ts'
import { exampleAccessToken } from '../../../item/index.ts'
import { w2Boxes } from '../../../payroll/index.ts'
import { namesVerification, requireVerified, verificationErrors } from '../../require-verified.ts'
import { describeDocuments, listKind } from '../document-list.ts'
import { DocumentMetadata, Employee, Employer } from '../paystub.schema.ts'
import { toEmployee, toEmployer } from '../to-paystub.ts'

const W2 = Type.Object(
  { employer: Type.Optional(Employer), employee: Type.Optional(Employee), ...w2Boxes },
  { title: 'W2', description: 'Form W-2: the wages of a year. Boxes are text, as on the form.' },
)

const Taxform = Type.Object(
  {
    doc_id: Type.Optional(Type.String({ description: 'Id of the document.' })),
    document_type: Type.String({ description: 'Which form: W2.' }),
    w2: Type.Optional(W2),
  },
  { title: 'Taxform', description: 'A tax form.' },
)

const doc_id = 'Jd8wP3zVtYs6XmNa5nQk1uCe9hIf2bTr7LgW4'

export const get = defineEndpoint({
  path: '/income/verification/taxforms/get',
  summary: 'The tax forms of a verification',
  description:
    'Deprecated: use `/credit/payroll_income/get`, which knows forms 1099 as well. Forms W-2 of one Item, newest first.',
  request: Type.Object(namesVerification),
  response: Type.Object({
    document_metadata: Type.Array(DocumentMetadata, { description: 'The documents.' }),
    taxforms: Type.Array(Taxform, { description: 'What they say.' }),
  }),
  errors: verificationErrors,
  examples: [
    {
      title: 'One year',
      request: { access_token: exampleAccessToken },
      response: {
        document_metadata: [
          {
            name: 'w2_2025.pdf',
            status: 'DOCUMENT_STATUS_PROCESSING_COMPLETE',
            doc_id,
            doc_type: 'DOCUMENT_TYPE_US_TAX_W2',
          },
        ],
        taxforms: [
          {
            doc_id,
            document_type: 'W2',
            w2: {
              employer: { name: 'Gingham Mills' },
              employee: { name: 'Ada Okafor', address: { city: 'Oakland', region: 'CA' } },
              tax_year: '2025',
              employer_id_number: '00-8231341',
              wages_tips_other_comp: '48120.00',
              federal_income_tax_withheld: '3911.40',
              social_security_wages: '50600.00',
              social_security_tax_withheld: '3137.20',
              medicare_wages_and_tips: '50600.00',
              medicare_tax_withheld: '733.70',
              social_security_tips: null,
              allocated_tips: null,
              box_9: null,
              dependent_care_benefits: null,
              nonqualified_plans: null,
              box_12: [{ code: 'D', amount: '2480.00' }],
              statutory_employee: null,
              retirement_plan: 'CHECKED',
              third_party_sick_pay: null,
              other: null,
              state_and_local_wages: [],
            },
          },
        ],
      },
    },
  ],
  readonly: true,
  async handle(call, names) {
    const ready = await requireVerified(call, names)
    const documents = listKind(call, ready, 'w2')
    return {
      document_metadata: describeDocuments(call, ready, documents),
      taxforms: documents.map(({ document_id, document }) => ({
        doc_id: document_id,
        document_type: 'W2',
        w2: toW2(document),
      })),
    }
  },
})

/** The form in the shape of the first generation. */
function toW2(form: Source.W2): Static<typeof W2> {
  const { document_key: _, employer, employee, box_12, state_and_local_wages, ...boxes } = form
  return {
    ...boxes,
    box_12: [...box_12],
    state_and_local_wages: [...state_and_local_wages],
    employer: toEmployer(employer),
    employee: toEmployee(employee),
  }
}
