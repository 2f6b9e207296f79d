/** This package's version, as its package.json has it; the build checks that they agree. */
export const packageVersion = '0.0.0'
