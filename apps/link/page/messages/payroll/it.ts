import type { PayrollMessages } from './payroll-messages.ts'

export const payroll: PayrollMessages = {
  list: {
    title: 'Chi ti paga?',
    search: 'Cerca datore di lavoro o gestore paghe',
    none_hint: 'Controlla come è scritto, oppure cerca l’azienda che gestisce la tua busta paga.',
    upload: 'Caricare invece documenti',
    paid_by: (provider) => `Paghe presso ${provider}`,
  },
  upload: {
    title: 'Carica le prove del tuo stipendio',
    body: 'Buste paga, moduli W-2 ed estratti conto, in PDF o come immagini. Tutti gli angoli devono essere visibili.',
    choose: 'Scegli file',
    missing: 'Scegli almeno un file',
    submit: 'Invia',
    sandbox:
      'Modalità di prova: va bene qualsiasi PDF o immagine; con «statement» nel nome è un estratto conto. Un JSON dice che cosa è stato letto.',
    limits: (files, megabytes) => `Fino a ${files} file di ${megabytes} MB ciascuno`,
    remove: (file) => `Rimuovi ${file}`,
  },
  proof: {
    title: (account) => `Carica un estratto conto di ${account}`,
    body: 'Uno recente, in PDF o come immagini. Devono esserci il tuo nome, il tuo indirizzo e il numero di conto.',
    sandbox: 'Modalità di prova: va bene qualsiasi PDF o immagine. Un JSON dice che cosa è stato letto.',
    sent_title: 'Il tuo estratto conto è stato inviato',
    sent: (app) => `Ora viene letto; ${app} riceverà il risultato.`,
  },
  wrong: {
    count: 'Scegli meno file, ma almeno uno.',
    size: 'Un file, o tutti insieme, sono troppo grandi.',
    type: 'Si possono inviare solo PDF e immagini.',
    upload: 'I file non sono arrivati. Inviali di nuovo.',
  },
  connected: (app) => `Il tuo reddito è ora condiviso con ${app}.`,
}
