#!/usr/bin/env -S node --disable-warning=ExperimentalWarning
import { enableCompileCache } from 'node:module'

// Stripped and compiled modules are kept between starts: a second start takes half the time.
enableCompileCache()
await import('./command-line.ts')
