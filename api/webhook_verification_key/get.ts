import { Type } from 'typebox'
import { apiError, Nullable } from '@gingham/api-kit'
import { defineEndpoint } from '../house/house.ts'

const JWKPublicKey = Type.Object(
  {
    alg: Type.String({ description: 'Algorithm: ES256.' }),
    crv: Type.String({ description: 'Curve: P-256.' }),
    kid: Type.String({ description: 'Id of the key: the `kid` in the header of the JWT.' }),
    kty: Type.String({ description: 'Kind of key: EC.' }),
    use: Type.String({ description: 'Purpose: sig.' }),
    x: Type.String({ description: 'First coordinate, base64url.' }),
    y: Type.String({ description: 'Second coordinate, base64url.' }),
    created_at: Type.Integer({ description: 'When it was made, in Unix seconds.' }),
    expired_at: Nullable(Type.Integer(), {
      description: 'When it was retired, in Unix seconds; null while it is in use.',
    }),
  },
  { title: 'JWKPublicKey', description: 'A public key as a JSON Web Key.' },
)

export const get = defineEndpoint({
  path: '/webhook_verification_key/get',
  summary: 'The public key that verifies a webhook',
  description:
    'The header `Plaid-Verification` of a webhook is a JWT: take the `kid` from its header, get that key here, verify the JWT, check that `iat` is at most five minutes old, and compare `request_body_sha256` with the SHA-256 of the body as it came. Keep a key until `expired_at` is set.',
  request: Type.Object({ key_id: Type.String({ description: 'The `kid` in the header of the JWT.' }) }),
  response: Type.Object({ key: JWKPublicKey }),
  errors: ['INVALID_WEBHOOK_VERIFICATION_KEY_ID'],
  examples: [
    {
      title: 'A key that is in use',
      request: { key_id: '0b6f7c5e-4f0e-4c5b-9f0a-2f1d7f2f6f11' },
      response: {
        key: {
          alg: 'ES256',
          created_at: 1773576000,
          crv: 'P-256',
          expired_at: null,
          kid: '0b6f7c5e-4f0e-4c5b-9f0a-2f1d7f2f6f11',
          kty: 'EC',
          use: 'sig',
          x: 'MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4',
          y: '4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM',
        },
      },
    },
  ],
  readonly: true,
  async handle(call, { key_id }) {
    const key = await call.house.signing_keys.find(call.team.environment, key_id)
    if (key === null) throw apiError('INVALID_WEBHOOK_VERIFICATION_KEY_ID')
    return { key }
  },
})
