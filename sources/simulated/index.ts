export { parseCustomUser } from './custom-user/parse-custom-user.ts'
export { institutionLogoSvg } from './institutions/institutions.ts'
export { merchantLogoPng } from './merchants/merchant-logo.ts'
export { simulatedBanks, type SimulatedBanksOptions } from './simulated-banks.ts'
