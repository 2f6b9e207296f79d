import { Type, type Static } from 'typebox'
import { Nullable, OneOf, type ErrorCode } from '@gingham/api-kit'

export const UserToken = Type.String({
  description: 'The token of the user, from `/user/create` in the legacy user API.',
})

export const UserId = Type.String({
  description: 'The user, from `/user/create`: `usr_…`. The user token of a legacy user will do as well.',
})

/** How a request names a user: by either; both when they are the same user’s. */
export const namesUser = {
  user_token: Type.Optional(UserToken),
  user_id: Type.Optional(UserId),
}

/** What every endpoint that takes a user may answer, in order of precedence. */
export const userErrors = [
  'INVALID_USER_TOKEN',
  'INVALID_USER_ID',
  'USER_NOT_FOUND',
] as const satisfies readonly ErrorCode[]

/** The same for endpoints that take a user_id only. */
export const userIdErrors = ['INVALID_USER_ID', 'USER_NOT_FOUND'] as const satisfies readonly ErrorCode[]

const idNumberTypes = [
  'ar_dni',
  'au_drivers_license',
  'au_passport',
  'br_cpf',
  'ca_sin',
  'cl_run',
  'cn_resident_card',
  'co_nit',
  'dk_cpr',
  'eg_national_id',
  'es_dni',
  'es_nie',
  'hk_hkid',
  'in_pan',
  'in_epic',
  'it_cf',
  'jo_civil_id',
  'jp_my_number',
  'ke_huduma_namba',
  'kw_civil_id',
  'mx_curp',
  'mx_rfc',
  'my_nric',
  'ng_nin',
  'nz_drivers_license',
  'om_civil_id',
  'ph_psn',
  'pl_pesel',
  'ro_cnp',
  'sa_national_id',
  'se_pin',
  'sg_nric',
  'tr_tc_kimlik',
  'us_ssn',
  'us_ssn_last_4',
  'za_smart_id',
] as const

export const UserIdNumber = Type.Object(
  {
    value: Type.String({ description: 'The number as the person writes it.' }),
    type: OneOf(idNumberTypes, { description: 'Country and kind of the number.' }),
  },
  { title: 'UserIDNumber', description: 'A government’s number for the person.' },
)

const Primary = Type.Boolean({ description: 'Whether it is the person’s main one. One of a list at most.' })

export const ClientUserIdentity = Type.Object(
  {
    name: Type.Optional(
      Nullable(
        Type.Object({
          given_name: Type.String({ description: 'First name.' }),
          family_name: Type.String({ description: 'Last name.' }),
        }),
        { description: 'Full name.' },
      ),
    ),
    date_of_birth: Type.Optional(Nullable(Type.String(), { description: 'Date of birth, YYYY-MM-DD.' })),
    emails: Type.Optional(
      Type.Array(Type.Object({ data: Type.String({ description: 'The address.' }), primary: Primary }), {
        description: 'E-mail addresses.',
      }),
    ),
    phone_numbers: Type.Optional(
      Type.Array(
        Type.Object({
          data: Type.String({ description: 'The number. Kept in E.164; American ones may be given without +1.' }),
          primary: Primary,
        }),
        { description: 'Phone numbers.' },
      ),
    ),
    addresses: Type.Optional(
      Type.Array(
        Type.Object({
          street_1: Type.Optional(Nullable(Type.String(), { description: 'Street and house number.' })),
          street_2: Type.Optional(Nullable(Type.String(), { description: 'Flat, suite and the like.' })),
          city: Type.Optional(Nullable(Type.String(), { description: 'City.' })),
          region: Type.Optional(Nullable(Type.String(), { description: 'State or province.' })),
          country: Type.String({ description: 'ISO 3166-1 alpha-2, in capitals.' }),
          postal_code: Type.Optional(Nullable(Type.String(), { description: 'Postal code.' })),
          primary: Primary,
        }),
        { description: 'Postal addresses.' },
      ),
    ),
    id_numbers: Type.Optional(
      Type.Array(UserIdNumber, {
        description: 'Governments’ numbers for the person, such as a social security number.',
      }),
    ),
  },
  { title: 'ClientUserIdentity', description: 'Who the person is. Kept encrypted.' },
)
export type ClientUserIdentity = Static<typeof ClientUserIdentity>

export const ConsumerReportUserIdentity = Type.Object(
  {
    first_name: Type.String({ description: 'First name.' }),
    last_name: Type.String({ description: 'Last name.' }),
    phone_numbers: Type.Array(Type.String(), { description: 'Phone numbers, the main one first.' }),
    emails: Type.Array(Type.String(), { description: 'E-mail addresses, the main one first.' }),
    ssn_full: Type.Optional(
      Nullable(Type.String(), { description: 'Social security number: nine digits, with hyphens or without.' }),
    ),
    ssn_last_4: Type.Optional(
      Nullable(Type.String({ minLength: 4, maxLength: 4 }), { description: 'Its last four digits.' }),
    ),
    date_of_birth: Nullable(Type.String(), { description: 'Date of birth, YYYY-MM-DD.' }),
    primary_address: Type.Object(
      {
        city: Nullable(Type.String(), { description: 'City.' }),
        region: Nullable(Type.String(), { description: 'State or province.' }),
        street: Nullable(Type.String(), { description: 'Street, house number and flat.' }),
        postal_code: Nullable(Type.String(), { description: 'Postal code.' }),
        country: Nullable(Type.String(), { description: 'ISO 3166-1 alpha-2; US unless given.' }),
      },
      { description: 'Where the person lives.' },
    ),
  },
  { title: 'ConsumerReportUserIdentity', description: 'Who the person is, in the legacy user API. Kept encrypted.' },
)
export type ConsumerReportUserIdentity = Static<typeof ConsumerReportUserIdentity>
