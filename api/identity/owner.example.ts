import type { Owner } from './identity.schema.ts'

/** The owner of the reference's examples. */
export const exampleOwner: Owner = {
  addresses: [
    {
      data: {
        city: 'Port Alder',
        country: 'US',
        postal_code: '04401',
        region: 'ME',
        street: '18 Lantern Row',
      },
      primary: true,
    },
  ],
  emails: [{ data: 'imogen.vale@mail.example', primary: true, type: 'primary' }],
  names: ['Imogen Vale'],
  phone_numbers: [{ data: '2075550142', primary: true, type: 'mobile' }],
}
