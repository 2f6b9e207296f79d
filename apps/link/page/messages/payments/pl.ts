import type { PaymentsMessages } from './payments-messages.ts'

export const payments: PaymentsMessages = {
  choice: {
    title: 'Jak chcesz się połączyć?',
    body: (app) => `${app} musi wiedzieć, że konto należy do Ciebie.`,
    instant: ['Zaloguj się w banku', 'Gotowe w minutę'],
    manual: ['Wpisz numery konta', 'Może być potrzebne późniejsze potwierdzenie małej wpłaty'],
  },
  entry: 'Nie ma mojego banku: wpiszę numery',
  routing: {
    title: 'Który to bank?',
    US: 'Numer banku (routing number)',
    CA: 'Numer oddziału i instytucji',
    US_hint: 'Dziewięć cyfr, na czeku lub w bankowości internetowej',
    CA_hint: 'Jak na czeku: 11111-110',
    sandbox: 'Numer testowy',
  },
  account: {
    title: 'Wpisz dane konta',
    body: (routing) => `W banku o numerze ${routing}.`,
    label: 'Numer konta',
    type: 'Rodzaj konta',
    name: 'Imię i nazwisko posiadacza',
    name_hint: 'Tak jak zna je bank',
    sandbox: 'Konto testowe',
    agree: {
      deposit: (app) => `Kontynuując, zgadzasz się na wpłatę 0,01 $, aby ${app} mogła zweryfikować konto.`,
      database: (app) => `Kontynuując, zgadzasz się na sprawdzenie tych danych, aby ${app} mogła zweryfikować konto.`,
      either: (app) =>
        `Kontynuując, zgadzasz się na sprawdzenie tych danych, a w razie potrzeby na wpłatę 0,01 $, aby ${app} mogła zweryfikować konto.`,
    },
  },
  wrong: {
    routing_number: 'Żaden bank nie ma tego numeru. Sprawdź cyfry i spróbuj ponownie.',
    bank: 'Kont w tym banku nie można zweryfikować po numerach. Spróbuj z innym kontem.',
    account_number: 'To nie może być numer konta. Sprawdź go i spróbuj ponownie.',
    name: 'Wpisz imię i nazwisko posiadacza',
    unmatched: 'Nie udało się potwierdzić tych danych. Sprawdź numer oraz imię i nazwisko.',
  },
  matched: {
    title: 'Czy to Twój bank?',
    body: 'Zaloguj się tam, a skończysz od razu, bez czekania na wpłatę.',
    required: 'Ta aplikacja wymaga zalogowania się tam.',
    skip: 'Dalej bez logowania',
  },
  deposit: {
    sent_title: 'Wpłata jest w drodze',
    sent: (mask, app) =>
      `Wysyłamy 0,01 $ na konto kończące się na ${mask}. Za jeden lub dwa dni robocze znajdź wpłatę na wyciągu i wróć do ${app} z kodem, który jest obok.`,
    code_title: 'Wpisz kod wpłaty',
    code: (mask) => `Znajdź wpłatę 0,01 $ na wyciągu konta kończącego się na ${mask}. Po znaku # są trzy litery.`,
    code_label: 'Kod z trzech liter',
    code_missing: 'Wpisz kod',
    submit: 'Zweryfikuj konto',
    wrong: (tries) =>
      tries === 1
        ? 'Ten kod jest nieprawidłowy. Została jedna próba.'
        : `Ten kod jest nieprawidłowy. Pozostałe próby: ${tries}.`,
    sandbox: (code) => `Tryb testowy: kod to ${code}`,
  },
  connected: (app) => `Twoje konto jest teraz połączone z ${app}.`,
  payment: {
    once: 'Płatność',
    repeating: 'Płatność cykliczna',
    consent: 'Zgoda na płatności',
    payee: 'Dla',
    amount: 'Kwota',
    limit: 'Najwyżej na płatność',
    reference: 'Tytuł',
  },
  codes: {
    PAYMENT_CANCELLED: [
      'Płatność została anulowana',
      'Nic nie zapłacono. Spróbuj ponownie albo zapłać z innego banku.',
    ],
    PAYMENT_CONSENT_CANCELLED: [
      'Zgoda została anulowana',
      'Niczego nie uzgodniono. Spróbuj ponownie albo wybierz inny bank.',
    ],
    TOO_MANY_VERIFICATION_ATTEMPTS: [
      'Za dużo błędnych kodów',
      'Tego konta nie można już zweryfikować w ten sposób. Zacznij od nowa w aplikacji, z której przychodzisz.',
    ],
  },
}
