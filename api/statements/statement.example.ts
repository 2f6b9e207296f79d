/** The statement of the reference's examples. */
export const exampleStatementId = 'vQ2mXr7LkTzWd9YpNjE4sGbHoUc8AfKi3RteB'
