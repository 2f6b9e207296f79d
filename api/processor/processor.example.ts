/** A processor token as the reference's examples show it. */
export const exampleProcessorToken = 'processor-sandbox-0c9e3b52-6d1a-4f7e-8b24-93d5a7f01c6e'
