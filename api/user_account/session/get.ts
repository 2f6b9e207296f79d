import { Type, type Static } from 'typebox'
import { apiError, Nullable } from '@gingham/api-kit'
import { defineEndpoint, type Call } from '../../house/house.ts'
import { findToken } from '../../house/tokens.store.ts'
import { countEdits } from '../count-edits.ts'
import { EditHistory, Identity } from '../user-account.schema.ts'
import { findAccountProfile, listEdits, type Account, type Profile } from '../user-account.store.ts'
import { example } from './get.example.ts'

const Item = Type.Object(
  {
    item_id: Type.Optional(Type.String({ description: 'The Item.' })),
    access_token: Type.Optional(Type.String({ description: 'What opens it. No exchange is needed.' })),
  },
  { title: 'UserAccountItem', description: 'A bank that the person shares.' },
)

export const get = defineEndpoint({
  path: '/user_account/session/get',
  summary: 'What a person shared in Layer',
  description:
    'Answers who the person says they are, and an Item for each bank that they share, with its access token. The public token comes from onSuccess and lives for 30 minutes.',
  request: Type.Object({ public_token: Type.String({ description: 'From the end of the Layer session.' }) }),
  response: Type.Object({
    link_session_id: Type.String({ description: 'The session of Link in which they did so.' }),
    identity: Nullable(Identity, { description: 'Null when nothing is known of the person.' }),
    items: Type.Array(Item, { description: 'In the order in which they stood in Link.' }),
    identity_edit_history: Type.Optional(Nullable(EditHistory)),
  }),
  errors: ['INVALID_PUBLIC_TOKEN'],
  examples: [example],
  readonly: true,
  async handle(call, { public_token }) {
    const profile = await requireProfile(call, public_token)
    const { account, edited } = profile
    const { name, address, email, date_of_birth, ssn } = countEdits(
      edited,
      await listEdits(call.db, profile),
      profile.created_ms,
    )
    return {
      link_session_id: account.link_session_id,
      identity: toIdentity(account),
      items: [...account.items],
      identity_edit_history: { name, address, email, date_of_birth, official_document: { ssn } },
    }
  },
})

async function requireProfile({ db, house, team, now_ms }: Call, public_token: string): Promise<Profile> {
  const token = await findToken(db, team, 'profile', public_token)
  const isOver = token === undefined || (token.expires_ms ?? now_ms) <= now_ms
  const profile = isOver ? undefined : await findAccountProfile(db, house.sealer, token.subject)
  if (profile === undefined) throw apiError('INVALID_PUBLIC_TOKEN')
  return profile
}

function toIdentity({ identity, phone_number }: Account): Static<typeof Identity> {
  const { first_name, last_name, email, date_of_birth, ssn, ...address } = identity
  const hasName = first_name !== '' || last_name !== ''
  const hasAddress = Object.values(address).some((part) => part !== '')
  return {
    name: hasName ? { first_name, last_name } : null,
    address: hasAddress ? address : null,
    phone_number,
    email: email === '' ? null : email,
    date_of_birth: date_of_birth === '' ? null : date_of_birth,
    ssn: ssn === '' ? null : ssn,
    ssn_last_4: ssn === '' ? null : ssn.slice(-4),
  }
}
