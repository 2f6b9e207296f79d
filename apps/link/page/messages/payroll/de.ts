import type { PayrollMessages } from './payroll-messages.ts'

export const payroll: PayrollMessages = {
  list: {
    title: 'Wer bezahlt Sie?',
    search: 'Arbeitgeber oder Lohnabrechner suchen',
    none_hint: 'Prüfen Sie die Schreibweise, oder suchen Sie die Firma, die Ihren Lohn abrechnet.',
    upload: 'Stattdessen Dokumente hochladen',
    paid_by: (provider) => `Abrechnung bei ${provider}`,
  },
  upload: {
    title: 'Nachweise Ihres Lohns hochladen',
    body: 'Lohnabrechnungen, Formulare W-2 und Kontoauszüge als PDF oder Bild. Alle Ecken sollen zu sehen sein.',
    choose: 'Dateien auswählen',
    missing: 'Wählen Sie mindestens eine Datei',
    submit: 'Senden',
    sandbox:
      'Testmodus: jedes PDF oder Bild genügt; mit „statement“ im Namen ist es ein Kontoauszug. JSON sagt, was gelesen wurde.',
    limits: (files, megabytes) => `Bis zu ${files} Dateien mit je ${megabytes} MB`,
    remove: (file) => `${file} entfernen`,
  },
  proof: {
    title: (account) => `Kontoauszug von ${account} hochladen`,
    body: 'Einen neueren, als PDF oder Bilder. Ihr Name, Ihre Anschrift und die Kontonummer sollen darauf stehen.',
    sandbox: 'Testmodus: jedes PDF oder Bild genügt. JSON sagt, was gelesen wurde.',
    sent_title: 'Ihr Kontoauszug ist abgeschickt',
    sent: (app) => `Er wird jetzt gelesen; ${app} erfährt das Ergebnis.`,
  },
  wrong: {
    count: 'Wählen Sie weniger Dateien, aber mindestens eine.',
    size: 'Eine Datei ist zu groß, oder alle zusammen sind es.',
    type: 'Nur PDFs und Bilder können gesendet werden.',
    upload: 'Die Dateien sind nicht angekommen. Senden Sie sie noch einmal.',
  },
  connected: (app) => `Ihr Einkommen wird jetzt mit ${app} geteilt.`,
}
