import type { PaymentsMessages } from './payments-messages.ts'

export const payments: PaymentsMessages = {
  choice: {
    title: 'Wie möchten Sie sich verbinden?',
    body: (app) => `${app} muss wissen, dass das Konto Ihnen gehört.`,
    instant: ['Bei der Bank anmelden', 'In einer Minute fertig'],
    manual: ['Kontonummern eingeben', 'Eventuell bestätigen Sie später eine kleine Gutschrift'],
  },
  entry: 'Meine Bank fehlt: Kontonummern eingeben',
  routing: {
    title: 'Welche Bank ist es?',
    US: 'Bankleitzahl (Routing Number)',
    CA: 'Filial- und Institutsnummer',
    US_hint: 'Neun Ziffern, auf einem Scheck oder im Onlinebanking',
    CA_hint: 'Wie auf einem Scheck: 11111-110',
    sandbox: 'Testnummer',
  },
  account: {
    title: 'Kontodaten eingeben',
    body: (routing) => `Bei der Bank mit der Nummer ${routing}.`,
    label: 'Kontonummer',
    type: 'Art des Kontos',
    name: 'Name des Kontoinhabers',
    name_hint: 'Wie Ihre Bank ihn kennt',
    sandbox: 'Testkonto',
    agree: {
      deposit: (app) =>
        `Wenn Sie fortfahren, erlauben Sie eine Gutschrift von 0,01 $, damit ${app} das Konto prüfen kann.`,
      database: (app) =>
        `Wenn Sie fortfahren, erlauben Sie, dass diese Angaben nachgeschlagen werden, damit ${app} das Konto prüfen kann.`,
      either: (app) =>
        `Wenn Sie fortfahren, erlauben Sie, dass diese Angaben nachgeschlagen werden, und bei Bedarf eine Gutschrift von 0,01 $, damit ${app} das Konto prüfen kann.`,
    },
  },
  wrong: {
    routing_number: 'Diese Nummer hat keine Bank. Prüfen Sie die Ziffern und versuchen Sie es noch einmal.',
    bank: 'Konten bei dieser Bank lassen sich nicht über ihre Nummern prüfen. Versuchen Sie ein anderes Konto.',
    account_number: 'Das kann keine Kontonummer sein. Prüfen Sie sie und versuchen Sie es noch einmal.',
    name: 'Geben Sie den Namen des Kontoinhabers ein',
    unmatched: 'Diese Angaben ließen sich nicht bestätigen. Prüfen Sie Nummer und Namen.',
  },
  matched: {
    title: 'Ist das Ihre Bank?',
    body: 'Melden Sie sich dort an, dann sind Sie sofort fertig und warten nicht auf eine Gutschrift.',
    required: 'Für diese App müssen Sie sich dort anmelden.',
    skip: 'Ohne Anmeldung weiter',
  },
  deposit: {
    sent_title: 'Eine Gutschrift ist unterwegs',
    sent: (mask, app) =>
      `Wir senden 0,01 $ an Ihr Konto mit den Endziffern ${mask}. Suchen Sie die Gutschrift in ein bis zwei Werktagen auf Ihrem Auszug und kommen Sie mit dem Code daneben zurück zu ${app}.`,
    code_title: 'Code der Gutschrift eingeben',
    code: (mask) =>
      `Suchen Sie auf dem Auszug Ihres Kontos mit den Endziffern ${mask} eine Gutschrift von 0,01 $. Hinter einem # stehen drei Buchstaben.`,
    code_label: 'Code aus drei Buchstaben',
    code_missing: 'Geben Sie den Code ein',
    submit: 'Konto prüfen',
    wrong: (tries) =>
      tries === 1
        ? 'Dieser Code stimmt nicht. Sie haben noch einen Versuch.'
        : `Dieser Code stimmt nicht. Sie haben noch ${tries} Versuche.`,
    sandbox: (code) => `Testmodus: Der Code ist ${code}`,
  },
  connected: (app) => `Ihr Konto ist jetzt mit ${app} verbunden.`,
  payment: {
    once: 'Zahlung',
    repeating: 'Wiederkehrende Zahlung',
    consent: 'Erlaubnis für Zahlungen',
    payee: 'An',
    amount: 'Betrag',
    limit: 'Höchstens je Zahlung',
    reference: 'Verwendungszweck',
  },
  codes: {
    PAYMENT_CANCELLED: [
      'Die Zahlung wurde abgebrochen',
      'Es wurde nichts bezahlt. Versuchen Sie es noch einmal, oder zahlen Sie von einer anderen Bank aus.',
    ],
    PAYMENT_CONSENT_CANCELLED: [
      'Die Zustimmung wurde abgebrochen',
      'Es wurde nichts vereinbart. Versuchen Sie es noch einmal, oder wählen Sie eine andere Bank.',
    ],
    TOO_MANY_VERIFICATION_ATTEMPTS: [
      'Zu viele falsche Codes',
      'Dieses Konto lässt sich so nicht mehr prüfen. Beginnen Sie in der App, aus der Sie kamen, von vorn.',
    ],
  },
}
