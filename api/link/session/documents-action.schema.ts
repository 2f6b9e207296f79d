import { Type } from 'typebox'

/** More than the largest file takes in base64: the rules say what is too large, so that the person is told. */
const DATA_MAX = 7_500_000

/** What people do where they share their pay. */
export const documentsActions = [
  Type.Object({ type: Type.Literal('upload_documents') }),
  Type.Object({
    type: Type.Literal('submit_documents'),
    files: Type.Array(
      Type.Object({
        name: Type.String({ maxLength: 200, description: 'Name of the file.' }),
        content_type: Type.String({ maxLength: 200, description: 'As the browser has it.' }),
        data: Type.String({ maxLength: DATA_MAX, description: 'The file in base64.' }),
      }),
      { maxItems: 20, description: 'The chosen files.' },
    ),
  }),
] as const
