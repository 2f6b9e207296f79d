import type { PaymentsMessages } from './payments-messages.ts'

export const payments: PaymentsMessages = {
  choice: {
    title: 'Come vuoi collegarti?',
    body: (app) => `${app} deve sapere che il conto è tuo.`,
    instant: ['Accedi alla tua banca', 'Pronto in un minuto'],
    manual: ['Inserisci i numeri del conto', 'Forse dovrai confermare un piccolo accredito più tardi'],
  },
  entry: 'Non trovo la mia banca: inserisco i numeri',
  routing: {
    title: 'Di quale banca si tratta?',
    US: 'Numero di instradamento (routing)',
    CA: 'Numero di filiale e istituto',
    US_hint: 'Nove cifre, su un assegno o nel tuo home banking',
    CA_hint: 'Come su un assegno: 11111-110',
    sandbox: 'Numero di prova',
  },
  account: {
    title: 'Inserisci i dati del conto',
    body: (routing) => `Presso la banca con il numero ${routing}.`,
    label: 'Numero di conto',
    type: 'Tipo di conto',
    name: 'Nome del titolare',
    name_hint: 'Come risulta alla tua banca',
    sandbox: 'Conto di prova',
    agree: {
      deposit: (app) => `Continuando, autorizzi un accredito di 0,01 $ perché ${app} possa verificare il conto.`,
      database: (app) => `Continuando, autorizzi la ricerca di questi dati perché ${app} possa verificare il conto.`,
      either: (app) =>
        `Continuando, autorizzi la ricerca di questi dati e, se serve, un accredito di 0,01 $ perché ${app} possa verificare il conto.`,
    },
  },
  wrong: {
    routing_number: 'Nessuna banca ha questo numero. Controlla le cifre e riprova.',
    bank: 'I conti di questa banca non si possono verificare dai numeri. Prova con un altro conto.',
    account_number: 'Questo non può essere un numero di conto. Controllalo e riprova.',
    name: 'Inserisci il nome del titolare',
    unmatched: 'Non abbiamo potuto confermare questi dati. Controlla il numero e il nome.',
  },
  matched: {
    title: 'È questa la tua banca?',
    body: 'Accedi lì e hai finito subito, senza aspettare un accredito.',
    required: 'Questa app ha bisogno che tu acceda lì.',
    skip: 'Continua senza accedere',
  },
  deposit: {
    sent_title: 'Un accredito è in arrivo',
    sent: (mask, app) =>
      `Inviamo 0,01 $ al tuo conto che finisce con ${mask}. Tra uno o due giorni lavorativi cercalo nel tuo estratto conto e torna in ${app} con il codice che lo accompagna.`,
    code_title: 'Inserisci il codice dell’accredito',
    code: (mask) =>
      `Cerca un accredito di 0,01 $ nell’estratto del tuo conto che finisce con ${mask}. Dopo un # ci sono tre lettere.`,
    code_label: 'Codice di tre lettere',
    code_missing: 'Inserisci il codice',
    submit: 'Verifica il conto',
    wrong: (tries) =>
      tries === 1
        ? 'Questo codice non è giusto. Hai ancora un tentativo.'
        : `Questo codice non è giusto. Hai ancora ${tries} tentativi.`,
    sandbox: (code) => `Modalità di prova: il codice è ${code}`,
  },
  connected: (app) => `Il tuo conto è ora collegato a ${app}.`,
  payment: {
    once: 'Pagamento',
    repeating: 'Pagamento ricorrente',
    consent: 'Permesso di fare pagamenti',
    payee: 'A',
    amount: 'Importo',
    limit: 'Al massimo, per pagamento',
    reference: 'Causale',
  },
  codes: {
    PAYMENT_CANCELLED: [
      'Il pagamento è stato annullato',
      'Non è stato pagato nulla. Riprova, o paga da un’altra banca.',
    ],
    PAYMENT_CONSENT_CANCELLED: [
      'L’autorizzazione è stata annullata',
      'Non è stato concordato nulla. Riprova, o scegli un’altra banca.',
    ],
    TOO_MANY_VERIFICATION_ATTEMPTS: [
      'Troppi codici sbagliati',
      'Questo conto non si può più verificare così. Ricomincia dall’app da cui vieni.',
    ],
  },
}
