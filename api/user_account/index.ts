export { insertProfile, type NewProfile } from './insert-profile.ts'
