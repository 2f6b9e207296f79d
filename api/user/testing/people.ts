/** Who the tests are about. */
export const identity = {
  name: { given_name: 'Ada', family_name: 'Okafor' },
  date_of_birth: '1990-04-21',
  emails: [{ data: 'ada.okafor@mail.example', primary: true }],
  phone_numbers: [{ data: '+14155550123', primary: true }],
  addresses: [
    { street_1: '12 Larch Lane', city: 'Oakland', region: 'CA', country: 'US', postal_code: '94601', primary: true },
  ],
  id_numbers: [{ value: '6789', type: 'us_ssn_last_4' as const }],
}

/** The same person in the legacy user API. */
export const legacyIdentity = {
  first_name: 'Ada',
  last_name: 'Okafor',
  phone_numbers: ['+14155550123'],
  emails: ['ada.okafor@mail.example'],
  ssn_last_4: '6789',
  date_of_birth: '1990-04-21',
  primary_address: { street: '12 Larch Lane', city: 'Oakland', region: 'CA', postal_code: '94601', country: 'US' },
}
