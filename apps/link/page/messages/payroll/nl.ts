import type { PayrollMessages } from './payroll-messages.ts'

export const payroll: PayrollMessages = {
  list: {
    title: 'Wie betaalt je?',
    search: 'Werkgever of salarisverwerker zoeken',
    none_hint: 'Controleer de spelling, of zoek het bedrijf dat je salaris verwerkt.',
    upload: 'In plaats daarvan documenten uploaden',
    paid_by: (provider) => `Salaris via ${provider}`,
  },
  upload: {
    title: 'Upload bewijzen van je salaris',
    body: 'Loonstroken, W-2-formulieren en rekeningafschriften, als pdf of afbeelding. Alle hoeken moeten zichtbaar zijn.',
    choose: 'Bestanden kiezen',
    missing: 'Kies minstens één bestand',
    submit: 'Versturen',
    sandbox:
      'Testmodus: elke pdf of afbeelding is goed; met ‘statement’ in de naam is het een rekeningafschrift. JSON zegt wat er gelezen is.',
    limits: (files, megabytes) => `Tot ${files} bestanden van elk ${megabytes} MB`,
    remove: (file) => `${file} verwijderen`,
  },
  proof: {
    title: (account) => `Upload een rekeningafschrift van ${account}`,
    body: 'Een recent afschrift, als pdf of afbeeldingen. Je naam, je adres en het rekeningnummer moeten erop staan.',
    sandbox: 'Testmodus: elke pdf of afbeelding is goed. JSON zegt wat er gelezen is.',
    sent_title: 'Je afschrift is verstuurd',
    sent: (app) => `Het wordt nu gelezen; ${app} krijgt de uitkomst te horen.`,
  },
  wrong: {
    count: 'Kies minder bestanden, maar minstens één.',
    size: 'Eén bestand is te groot, of alles samen is te groot.',
    type: 'Alleen pdf’s en afbeeldingen kunnen worden verstuurd.',
    upload: 'De bestanden zijn niet aangekomen. Verstuur ze opnieuw.',
  },
  connected: (app) => `Je inkomen wordt nu gedeeld met ${app}.`,
}
