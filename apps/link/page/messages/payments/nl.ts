import type { PaymentsMessages } from './payments-messages.ts'

export const payments: PaymentsMessages = {
  choice: {
    title: 'Hoe wil je verbinden?',
    body: (app) => `${app} moet weten dat de rekening van jou is.`,
    instant: ['Inloggen bij je bank', 'In een minuut klaar'],
    manual: ['Rekeningnummers invullen', 'Misschien bevestig je later een kleine storting'],
  },
  entry: 'Mijn bank staat er niet bij: nummers invullen',
  routing: {
    title: 'Welke bank is het?',
    US: 'Banknummer (routing number)',
    CA: 'Kantoor- en instellingsnummer',
    US_hint: 'Negen cijfers, op een cheque of in internetbankieren',
    CA_hint: 'Zoals op een cheque: 11111-110',
    sandbox: 'Testnummer',
  },
  account: {
    title: 'Vul je rekeninggegevens in',
    body: (routing) => `Bij de bank met nummer ${routing}.`,
    label: 'Rekeningnummer',
    type: 'Soort rekening',
    name: 'Naam van de rekeninghouder',
    name_hint: 'Zoals je bank die kent',
    sandbox: 'Testrekening',
    agree: {
      deposit: (app) =>
        `Als je doorgaat, sta je een storting van $ 0,01 toe, zodat ${app} de rekening kan controleren.`,
      database: (app) =>
        `Als je doorgaat, sta je toe dat deze gegevens worden opgezocht, zodat ${app} de rekening kan controleren.`,
      either: (app) =>
        `Als je doorgaat, sta je toe dat deze gegevens worden opgezocht en zo nodig $ 0,01 wordt gestort, zodat ${app} de rekening kan controleren.`,
    },
  },
  wrong: {
    routing_number: 'Geen bank heeft dit nummer. Controleer de cijfers en probeer het opnieuw.',
    bank: 'Rekeningen bij deze bank kunnen niet met nummers worden gecontroleerd. Probeer een andere rekening.',
    account_number: 'Dit kan geen rekeningnummer zijn. Controleer het en probeer het opnieuw.',
    name: 'Vul de naam van de rekeninghouder in',
    unmatched: 'We konden deze gegevens niet bevestigen. Controleer het nummer en de naam.',
  },
  matched: {
    title: 'Is dit je bank?',
    body: 'Log daar in en je bent meteen klaar, zonder op een storting te wachten.',
    required: 'Voor deze app moet je daar inloggen.',
    skip: 'Doorgaan zonder inloggen',
  },
  deposit: {
    sent_title: 'Er is een storting onderweg',
    sent: (mask, app) =>
      `We sturen $ 0,01 naar je rekening die eindigt op ${mask}. Zoek die binnen een of twee werkdagen op je afschrift en kom met de code ernaast terug naar ${app}.`,
    code_title: 'Vul de code van de storting in',
    code: (mask) =>
      `Zoek een storting van $ 0,01 op het afschrift van je rekening die eindigt op ${mask}. Achter een # staan drie letters.`,
    code_label: 'Code van drie letters',
    code_missing: 'Vul de code in',
    submit: 'Rekening controleren',
    wrong: (tries) =>
      tries === 1
        ? 'Die code klopt niet. Je kunt het nog één keer proberen.'
        : `Die code klopt niet. Je kunt het nog ${tries} keer proberen.`,
    sandbox: (code) => `Testmodus: de code is ${code}`,
  },
  connected: (app) => `Je rekening is nu verbonden met ${app}.`,
  payment: {
    once: 'Betaling',
    repeating: 'Terugkerende betaling',
    consent: 'Toestemming voor betalingen',
    payee: 'Aan',
    amount: 'Bedrag',
    limit: 'Hoogstens per betaling',
    reference: 'Kenmerk',
  },
  codes: {
    PAYMENT_CANCELLED: [
      'De betaling is geannuleerd',
      'Er is niets betaald. Probeer het opnieuw, of betaal vanaf een andere bank.',
    ],
    PAYMENT_CONSENT_CANCELLED: [
      'De toestemming is geannuleerd',
      'Er is niets afgesproken. Probeer het opnieuw, of kies een andere bank.',
    ],
    TOO_MANY_VERIFICATION_ATTEMPTS: [
      'Te veel verkeerde codes',
      'Deze rekening kan zo niet meer worden gecontroleerd. Begin opnieuw in de app waar je vandaan kwam.',
    ],
  },
}
