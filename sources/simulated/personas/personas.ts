import {
  creditBonus,
  creditJointAccount,
  creditProfileExcellent,
  creditProfileGood,
  creditProfilePoor,
} from './credit-profiles.data.ts'
import type { Persona } from './persona.ts'
import { bankIncome, dynamic, earnedWageAccess, smallBusiness, yuppie } from './spenders.data.ts'

/** Every persona of the sandbox. */
export const personas: readonly Persona[] = [
  dynamic,
  yuppie,
  smallBusiness,
  earnedWageAccess,
  bankIncome,
  creditBonus,
  creditJointAccount,
  creditProfilePoor,
  creditProfileGood,
  creditProfileExcellent,
]

const byUsername = new Map(personas.map((persona) => [persona.username, persona]))

/** The persona behind a username, or undefined. */
export function personaOf(username: string): Persona | undefined {
  return byUsername.get(username)
}

/** Whether a username is a persona's. */
export function isPersona(username: string): boolean {
  return byUsername.has(username)
}
