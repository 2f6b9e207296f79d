import type { PayrollMessages } from './payroll-messages.ts'

export const payroll: PayrollMessages = {
  list: {
    title: 'Chi la paga?',
    search: 'Cerca datore di lavoro o gestore paghe',
    none_hint: 'Controlli come è scritto, oppure cerchi l’azienda che gestisce la sua busta paga.',
    upload: 'Caricare invece documenti',
    paid_by: (provider) => `Paghe presso ${provider}`,
  },
  upload: {
    title: 'Carichi le prove del suo stipendio',
    body: 'Buste paga, moduli W-2 ed estratti conto, in PDF o come immagini. Tutti gli angoli devono essere visibili.',
    choose: 'Scegli file',
    missing: 'Scelga almeno un file',
    submit: 'Invia',
    sandbox:
      'Modalità di prova: va bene qualsiasi PDF o immagine; con «statement» nel nome è un estratto conto. Un JSON dice che cosa è stato letto.',
    limits: (files, megabytes) => `Fino a ${files} file di ${megabytes} MB ciascuno`,
    remove: (file) => `Rimuovi ${file}`,
  },
  wrong: {
    count: 'Scelga meno file, ma almeno uno.',
    size: 'Un file, o tutti insieme, sono troppo grandi.',
    type: 'Si possono inviare solo PDF e immagini.',
    upload: 'I file non sono arrivati. Li invii di nuovo.',
  },
  connected: (app) => `Il suo reddito è ora condiviso con ${app}.`,
}
