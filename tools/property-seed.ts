import { configureGlobal } from 'fast-check'

// Every run tries the same cases, so that a change is judged by what it changes. Look for new ones with PROPERTY_SEED=2,
// or any other number.
configureGlobal({ seed: Number(process.env['PROPERTY_SEED'] ?? 1) })
