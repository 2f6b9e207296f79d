import { Type } from 'typebox'
import { CivilDate, Instant, Nullable, OneOf } from '@gingham/api-kit'

const passFail = ['success', 'failed'] as const
const matches = ['match', 'partial_match', 'no_match', 'no_data'] as const

const Image = (what: string) =>
  Nullable(Type.String(), { description: `Address of ${what}; the sandbox keeps no pictures.` })
const Check = (what: string) => OneOf(passFail, { description: what })

const DocumentAnalysis = Type.Object(
  {
    authenticity: OneOf(matches, { description: 'Whether it looks like one of its kind.' }),
    image_quality: OneOf(['high', 'medium', 'low'], { description: 'Of the pictures.' }),
    extracted_data: Nullable(
      Type.Object(
        {
          name: OneOf(matches, { description: 'How its name compares with the person’s.' }),
          date_of_birth: OneOf(matches, { description: 'How its date of birth compares.' }),
          expiration_date: OneOf(['not_expired', 'expired', 'no_data'], { description: 'Whether it is still good.' }),
          issuing_country: OneOf(['match', 'no_match'], {
            description: 'Whether it comes from the country that the person gave; it is accepted either way.',
          }),
        },
        { title: 'PhysicalDocumentExtractedDataAnalysis', description: 'What was read in it, compared.' },
      ),
    ),
    fraud_analysis_details: Nullable(
      Type.Object(
        {
          type_supported: Check('Whether the kind of document is known.'),
          portrait_presence_check: Check('Whether there is a portrait.'),
          portrait_details_check: Check('Whether the portrait is as it should be.'),
          image_composition_check: Check('Whether it was photographed, and not a screen.'),
          integrity_check: Check('Whether it is whole.'),
          detail_check: Check('Whether fonts and marks are right.'),
          issue_date_check: OneOf([...passFail, 'no_data'], { description: 'Whether its dates fit each other.' }),
        },
        { title: 'FraudAnalysisDetails', description: 'What speaks for or against it.' },
      ),
    ),
    image_quality_details: Nullable(
      Type.Object(
        {
          glare_check: Check('Whether nothing is lost in glare.'),
          dimensions_check: Check('Whether it is large enough.'),
          blur_check: Check('Whether it is sharp.'),
        },
        { title: 'ImageQualityDetails', description: 'What the pictures are like.' },
      ),
    ),
    aamva_verification: Type.Null({ description: 'Drivers’ registers are not asked here: always null.' }),
  },
  { title: 'DocumentAnalysis', description: 'What was found in a document.' },
)

const ExtractedData = Type.Object(
  {
    id_number: Nullable(Type.String({ description: 'Number of the document.' })),
    category: OneOf(['drivers_license', 'id_card', 'passport', 'residence_permit_card', 'resident_card', 'visa'], {
      description: 'What it is.',
    }),
    expiration_date: Nullable(CivilDate('Last day on which it is good.')),
    issue_date: Nullable(CivilDate('When it was issued.')),
    issuing_country: Type.String({ description: 'ISO 3166-1 alpha-2.' }),
    issuing_region: Nullable(Type.String({ description: 'State or province.' })),
    date_of_birth: Nullable(CivilDate('The holder’s date of birth.')),
    address: Nullable(
      Type.Object(
        {
          street: Type.String({ description: 'Street and house number.' }),
          city: Type.String({ description: 'City.' }),
          region: Nullable(Type.String({ description: 'State or province.' })),
          postal_code: Nullable(Type.String({ description: 'Postal code.' })),
          country: Type.String({ description: 'ISO 3166-1 alpha-2.' }),
        },
        { title: 'IdentityVerificationDocumentAddressResponse', description: 'The holder’s address.' },
      ),
    ),
    name: Nullable(
      Type.Object(
        {
          given_name: Type.String({ description: 'First name.' }),
          family_name: Type.String({ description: 'Last name.' }),
        },
        { title: 'IdentityVerificationDocumentNameResponse', description: 'The holder’s name.' },
      ),
    ),
  },
  { title: 'PhysicalDocumentExtractedData', description: 'What was read in it; null when it could not be read.' },
)

export const DocumentaryVerification = Type.Object(
  {
    status: Type.String({ description: 'As of the step.' }),
    documents: Type.Array(
      Type.Object(
        {
          status: OneOf(['success', 'failed', 'manually_approved'], { description: 'Whether it was accepted.' }),
          attempt: Type.Integer({ description: 'Counted from 1.' }),
          images: Type.Object(
            {
              original_front: Image('the front'),
              original_back: Image('the back'),
              cropped_front: Image('the front alone'),
              cropped_back: Image('the back alone'),
              face: Image('the portrait'),
            },
            { title: 'PhysicalDocumentImages', description: 'The pictures.' },
          ),
          extracted_data: Nullable(ExtractedData),
          analysis: DocumentAnalysis,
          redacted_at: Nullable(Instant('When it was made unreadable.')),
        },
        { title: 'DocumentaryVerificationDocument', description: 'One document that was shown.' },
      ),
      { description: 'Every document that was shown, in order.' },
    ),
  },
  { title: 'DocumentaryVerification', description: 'The documents; null before the step has ended.' },
)

export const SelfieCheck = Type.Object(
  {
    status: OneOf(passFail, { description: 'As of the step.' }),
    selfies: Type.Array(
      Type.Object(
        {
          status: OneOf(passFail, { description: 'Whether it was accepted.' }),
          attempt: Type.Integer({ description: 'Counted from 1.' }),
          capture: Type.Object(
            { image_url: Image('the picture'), video_url: Image('the video') },
            { title: 'SelfieCapture', description: 'The pictures.' },
          ),
          analysis: Type.Object(
            {
              document_comparison: OneOf(['match', 'no_match', 'no_input'], {
                description: 'Whether it is the face of the document.',
              }),
              liveness_check: OneOf(passFail, { description: 'Whether it is a living person.' }),
              facial_analysis: Type.Null({ description: 'Features are not looked at here: always null.' }),
            },
            { title: 'SelfieAnalysis', description: 'What was found in it.' },
          ),
        },
        { title: 'SelfieCheckSelfie', description: 'One look into the camera.' },
      ),
      { description: 'Every one of them, in order.' },
    ),
  },
  { title: 'SelfieCheck', description: 'The selfies; null before the step has ended.' },
)
