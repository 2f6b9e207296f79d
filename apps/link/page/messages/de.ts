import type { Messages } from './messages.ts'
import { payments } from './payments/de.ts'
import { phones } from './phones/de.ts'
import { verification } from './verification/de.ts'
import { payroll } from './payroll/de.ts'

/** German, in the formal address that banks use. */
export const de: Messages = {
  language: 'Deutsch',
  frame: {
    title: 'Bank verbinden',
    back: 'Zurück',
    close: 'Schließen',
    continue: 'Weiter',
    loading: 'Wird geladen',
    working: 'Einen Moment',
    secured: 'Gesichert von Gingham',
    sandbox: 'Testmodus: Es ist keine echte Bank beteiligt',
  },
  consent: {
    title: (app) => `${app} verbindet Ihre Bank über Gingham`,
    update_title: (app) => `Verbinden Sie Ihre Bank wieder mit ${app}`,
    update_body: (bank) => `Melden Sie sich noch einmal bei ${bank} an, damit Ihre Daten aktuell bleiben.`,
    points: [
      ['Sie entscheiden', 'Sie wählen, welche Bank und welche Konten Sie teilen.'],
      ['Vertraulich', 'Ihre Zugangsdaten werden verschlüsselt und der App nie gezeigt.'],
    ],
    data_title: (app) => `Das wird ${app} sehen`,
    agreement: (app) => `Mit „Weiter“ stimmen Sie zu, diese Daten mit ${app} zu teilen.`,
  },
  scopes: {
    account_balance_info: 'Kontonamen und Kontostände',
    account_routing_number: 'Kontonummern und Bankleitzahlen',
    contact_info: 'Ihr Name und Ihre Kontaktdaten',
    transactions: 'Umsätze',
    credit_loan_info: 'Kreditkarten und Darlehen',
    investments: 'Geldanlagen',
    payroll_info: 'Einkommen und Beschäftigung',
    bank_statements: 'Kontoauszüge',
    risk_info: 'Hinweise auf Betrug und Risiken',
  },
  institutions: {
    title: 'Wählen Sie Ihre Bank',
    search: 'Bank suchen',
    clear: 'Suche löschen',
    results: (count) => (count === 1 ? '1 Bank gefunden' : `${count} Banken gefunden`),
    none: (query) => `Keine Bank zu „${query}“ gefunden`,
    none_hint: 'Prüfen Sie die Schreibweise, oder suchen Sie nach der Webadresse der Bank.',
    notices: { degraded: 'Eventuell langsam', down: 'Zurzeit nicht erreichbar', unsupported: 'Nicht unterstützt' },
  },
  credential: {
    title: (bank) => `Bei ${bank} anmelden`,
    body: 'Verwenden Sie dieselben Zugangsdaten wie auf der Website Ihrer Bank.',
    degraded: (bank) =>
      `${bank} hat gerade Störungen. Es kann länger dauern, oder Sie müssen es noch einmal versuchen.`,
    username: 'Benutzername',
    password: 'Passwort',
    username_missing: 'Geben Sie Ihren Benutzernamen ein',
    password_missing: 'Geben Sie Ihr Passwort ein',
    show: 'Passwort anzeigen',
    hide: 'Passwort verbergen',
    submit: 'Anmelden',
    sandbox_title: 'Test-Zugang',
    sandbox_fill: 'Ausfüllen',
    INVALID_CREDENTIALS: 'Benutzername oder Passwort stimmt nicht. Prüfen Sie beides und versuchen Sie es noch einmal.',
    INVALID_UPDATED_USERNAME: 'Verwenden Sie den Benutzernamen, mit dem diese Bank bisher verbunden war.',
  },
  recaptcha: {
    title: 'Sind Sie ein Mensch?',
    body: (bank) => `${bank} verlangt vor der Anmeldung noch eine Prüfung.`,
    label: 'Ich bin kein Roboter',
    missing: 'Setzen Sie das Häkchen, um fortzufahren',
    sandbox: 'Platzhalter für ein reCAPTCHA: Der Test-Zugang entscheidet, wie es ausgeht.',
  },
  mfa: {
    title: 'Bestätigen Sie, dass Sie es sind',
    device: (bank) => `Wohin soll ${bank} Ihren Sicherheitscode senden?`,
    device_missing: 'Wählen Sie, wohin der Code gesendet wird',
    code: 'Geben Sie den Sicherheitscode ein',
    code_label: 'Sicherheitscode',
    code_missing: 'Geben Sie den Code ein',
    questions: (bank) => `${bank} bittet Sie um Antwort:`,
    answer_missing: 'Geben Sie eine Antwort ein',
    selections: (bank) => `${bank} bittet Sie um eine Auswahl:`,
    selection_missing: 'Wählen Sie eine Antwort',
    INVALID_MFA: 'Das hat die Bank nicht erwartet. Versuchen Sie es noch einmal.',
    sandbox_code: (code) => `Testmodus: Der Code ist ${code}`,
  },
  oauth: {
    title: (bank) => `Bei ${bank} anmelden`,
    body: (bank) =>
      `Sie melden sich auf der eigenen Seite von ${bank} an und wählen dort Konten aus. Danach kommen Sie hierher zurück.`,
    submit: (bank) => `Zu ${bank}`,
    waiting_title: (bank) => `Weiter bei ${bank}`,
    waiting: 'Schließen Sie die Anmeldung im neuen Fenster ab. Diese Seite folgt von selbst.',
    reopen: 'Noch einmal öffnen',
    blocked: 'Ihr Browser hat das Fenster blockiert. Erlauben Sie Pop-ups für diese Seite und versuchen Sie es erneut.',
  },
  accounts: {
    title: 'Konten auswählen',
    title_single: 'Konto auswählen',
    body: (app) => `Nur die Konten, die Sie auswählen, werden mit ${app} geteilt.`,
    all: 'Alle auswählen',
    none: 'Keine auswählen',
    missing: 'Wählen Sie mindestens ein Konto',
    hidden: (count, app) =>
      count === 1
        ? `1 Konto wird nicht angezeigt: ${app} kann es nicht verwenden.`
        : `${count} Konten werden nicht angezeigt: ${app} kann sie nicht verwenden.`,
    ending: (mask) => `endet auf ${mask}`,
    submit: 'Konten teilen',
    submit_single: 'Konto teilen',
  },
  numbers: {
    title: 'Kontonummer eingeben',
    body: (account) =>
      `Ihre Bank zeigt uns die Nummern von ${account} nicht. Sie finden sie im Online-Banking oder auf einem Scheck.`,
    routing: 'Bankleitzahl (Routing Number)',
    account: 'Kontonummer',
    routing_missing: 'Geben Sie die Bankleitzahl ein',
    account_missing: 'Geben Sie die Kontonummer ein',
    sandbox_title: 'Test-Nummern',
    INSTANT_MATCH_FAILED:
      'Das sind nicht die Nummern dieses Kontos. Prüfen Sie beide und versuchen Sie es noch einmal.',
  },
  payments,
  phones,
  verification,
  payroll,
  loading: {
    connecting: (bank) => `Verbindung mit ${bank}`,
    connecting_body: 'Das dauert meist nur ein paar Sekunden.',
    sharing: 'Gleich geschafft',
    sharing_body: 'Ihre Verbindung wird eingerichtet.',
  },
  connected: {
    title: 'Sie sind verbunden',
    body: (bank, app) => `${bank} ist jetzt mit ${app} verbunden.`,
    shared: (count) => (count === 1 ? '1 Konto geteilt' : `${count} Konten geteilt`),
    submit: 'Fertig',
  },
  leave: {
    title: 'Ohne Verbindung beenden?',
    body: 'Ihre Eingaben gehen verloren. Es wurde nichts geteilt.',
    stay: 'Bleiben',
    submit: 'Beenden',
  },
  error: {
    ways: {
      try_again: 'Noch einmal versuchen',
      choose_accounts: 'Andere Konten wählen',
      choose_institution: 'Andere Bank wählen',
      enter_numbers: 'Kontonummern eingeben',
      visit_bank: (bank) => `Zu ${bank}`,
      exit: 'Schließen',
    },
    code: 'Fehlercode',
    other: ['Etwas ist schiefgegangen', 'Die Verbindung kam nicht zustande. Es wurde nichts geteilt.'],
    codes: {
      ...payments.codes,
      ...phones.codes,
      ACCESS_NOT_GRANTED: [
        'Mehr Zugriff nötig',
        'Die Bank meldet, dass Sie nicht alles erlaubt haben, was diese App braucht. Versuchen Sie es noch einmal und lassen Sie alle Häkchen gesetzt.',
      ],
      CONNECTION_LOST: [
        'Sie scheinen offline zu sein',
        'Prüfen Sie Ihre Internetverbindung und versuchen Sie es noch einmal.',
      ],
      COUNTRY_NOT_SUPPORTED: [
        'Dieses Land wird nicht unterstützt',
        'Konten dieser Bank in Ihrem Land können noch nicht verbunden werden.',
      ],
      EXPIRED_LINK_TOKEN: ['Diese Seite ist abgelaufen', 'Schließen Sie sie und beginnen Sie noch einmal in der App.'],
      INSTITUTION_DOWN: [
        'Diese Bank antwortet nicht',
        'Die Störung liegt bei der Bank. Versuchen Sie es später, oder wählen Sie eine andere Bank.',
      ],
      INSTITUTION_NOT_AVAILABLE: [
        'Diese Bank ist nicht erreichbar',
        'Vielleicht wird gerade gewartet. Versuchen Sie es später, oder wählen Sie eine andere Bank.',
      ],
      INSTITUTION_NOT_RESPONDING: [
        'Diese Bank antwortet nicht',
        'Die Bank hat nicht rechtzeitig geantwortet. Ein neuer Versuch hilft oft.',
      ],
      INSTITUTION_NO_LONGER_SUPPORTED: [
        'Diese Bank wird nicht unterstützt',
        'Konten dieser Bank können nicht verbunden werden. Haben Sie ein Konto bei einer anderen Bank?',
      ],
      INSUFFICIENT_CREDENTIALS: [
        'Anmeldung nicht abgeschlossen',
        'Die Seite der Bank wurde geschlossen, bevor alles erledigt war.',
      ],
      INTERNAL_SERVER_ERROR: ['Etwas ist schiefgegangen', 'Der Fehler liegt bei uns. Es wurde nichts geteilt.'],
      INVALID_LINK_TOKEN: ['Diese Seite ist abgelaufen', 'Schließen Sie sie und beginnen Sie noch einmal in der App.'],
      INVALID_MFA: [
        'Diese Antwort war nicht richtig',
        'Die Bank hat eine andere Antwort auf ihre Sicherheitsfrage erwartet. Beginnen Sie die Anmeldung noch einmal.',
      ],
      INVALID_SEND_METHOD: [
        'Der Code konnte nicht gesendet werden',
        'Die Bank hat diesen Weg für den Code nicht angenommen. Schließen Sie die Seite und beginnen Sie von vorn.',
      ],
      ITEM_LOCKED: [
        'Ihr Zugang ist gesperrt',
        'Die Bank hat ihn gesperrt, oft nach zu vielen Versuchen. Entsperren Sie ihn auf der Website der Bank und kommen Sie dann zurück.',
      ],
      ITEM_LOGIN_REQUIRED: ['Melden Sie sich neu an', 'Die Bank verlangt eine neue Anmeldung.'],
      ITEM_NOT_SUPPORTED: [
        'Dieses Konto wird nicht unterstützt',
        'Diese Art von Konto kann nicht verbunden werden. Haben Sie ein anderes?',
      ],
      MFA_NOT_SUPPORTED: [
        'Diese Sicherung wird nicht unterstützt',
        'Ihre Bank sichert dieses Konto auf eine Weise, mit der wir noch nicht umgehen können.',
      ],
      NO_ACCOUNTS: [
        'Keine Konten gefunden',
        'Wir haben hier kein offenes Konto gefunden, das diese App verwenden kann.',
      ],
      NO_AUTH_ACCOUNTS: [
        'Kein Giro- oder Sparkonto',
        'Diese App braucht ein Giro- oder Sparkonto. Versuchen Sie einen anderen Zugang oder eine andere Bank.',
      ],
      NO_INVESTMENT_ACCOUNTS: ['Kein Depot', 'Diese App braucht ein Depot oder ein anderes Anlagekonto.'],
      NO_LIABILITY_ACCOUNTS: [
        'Keine Kreditkarte, kein Darlehen',
        'Diese App braucht eine Kreditkarte, einen Studienkredit oder eine Hypothek.',
      ],
      PASSWORD_RESET_REQUIRED: [
        'Ihr Passwort muss geändert werden',
        'Ändern Sie es auf der Website der Bank und versuchen Sie es dann mit dem neuen.',
      ],
      PAYMENT_INVALID_RECIPIENT: [
        'Diese Zahlung ist nicht möglich',
        'Die Angaben zum Empfänger wurden nicht angenommen. Fragen Sie in der App nach.',
      ],
      PRODUCTS_NOT_SUPPORTED: [
        'Diese Bank wird nicht unterstützt',
        'Diese Bank bietet nicht, was die App braucht. Haben Sie ein Konto bei einer anderen Bank?',
      ],
      RECAPTCHA_BAD: [
        'Prüfung nicht bestanden',
        'Wir konnten nicht bestätigen, dass Sie ein Mensch sind. Sie können eine andere Bank versuchen.',
      ],
      UNAUTHORIZED_INSTITUTION: [
        'Diese Bank ist hier nicht verfügbar',
        'Die App kann sich mit dieser Bank noch nicht verbinden.',
      ],
      USER_INPUT_TIMEOUT: [
        'Das hat zu lange gedauert',
        'Die Bank hat nicht länger auf eine Antwort gewartet. Beginnen Sie die Anmeldung noch einmal.',
      ],
      USER_SETUP_REQUIRED: [
        'Ihre Bank braucht erst etwas von Ihnen',
        'Melden Sie sich auf der Website der Bank an, erledigen Sie, was dort verlangt wird, und versuchen Sie es dann noch einmal.',
      ],
    },
  },
  bank: {
    login_title: 'Beim Online-Banking anmelden',
    login_body: 'Im Testmodus können Sie hier etwas Beliebiges eingeben oder nichts.',
    cancel: 'Abbrechen',
    allow_title: (app) => `Konten mit ${app} teilen?`,
    allow_body: 'Wählen Sie, welche Konten eingesehen werden dürfen.',
    allow: 'Erlauben',
    deny: 'Nicht erlauben',
    ending: 'Testmodus: So endet es',
    ending_good: 'Zugriff wird erlaubt',
    over_title: 'Sie können jetzt zurückgehen',
    unknown_title: 'Diese Seite ist abgelaufen',
  },
  account_types: {
    checking: 'Girokonto',
    savings: 'Sparkonto',
    'credit card': 'Kreditkarte',
    'money market': 'Geldmarktkonto',
    cd: 'Festgeld',
    'cash management': 'Verrechnungskonto',
    hsa: 'Gesundheitssparkonto',
    ira: 'IRA-Altersvorsorge',
    '401k': '401(k)-Altersvorsorge',
    student: 'Studienkredit',
    mortgage: 'Hypothek',
    auto: 'Autokredit',
    'line of credit': 'Kreditlinie',
    'home equity': 'Immobilienkredit',
  },
  finished: {
    success_title: 'Alles erledigt',
    exit_title: 'Sie haben beendet',
    body: 'Sie können diese Seite schließen.',
  },
}
