export { makeVirtualClock, systemClock, toCivilDate, toInstant, type Clock, type VirtualClock } from './clock.ts'
