import type { PayrollMessages } from './payroll-messages.ts'

export const payroll: PayrollMessages = {
  list: {
    title: 'Qui vous paie ?',
    search: 'Chercher un employeur ou un service de paie',
    none_hint: 'Vérifiez l’orthographe, ou cherchez l’entreprise qui établit votre paie.',
    upload: 'Envoyer plutôt des documents',
    paid_by: (provider) => `Paie chez ${provider}`,
  },
  upload: {
    title: 'Envoyez vos justificatifs de paie',
    body: 'Fiches de paie, formulaires W-2 et relevés de compte, en PDF ou en image. Tous les coins doivent être visibles.',
    choose: 'Choisir des fichiers',
    missing: 'Choisissez au moins un fichier',
    submit: 'Envoyer',
    sandbox:
      'Mode test : tout PDF ou toute image convient ; avec « statement » dans son nom, c’est un relevé de compte. Un JSON dit ce qui a été lu.',
    limits: (files, megabytes) => `Jusqu’à ${files} fichiers de ${megabytes} Mo chacun`,
    remove: (file) => `Retirer ${file}`,
  },
  proof: {
    title: (account) => `Envoyez un relevé de ${account}`,
    body: 'Un relevé récent, en PDF ou en images. Votre nom, votre adresse et le numéro de compte doivent y figurer.',
    sandbox: 'Mode test : tout PDF ou toute image convient. Un JSON dit ce qui a été lu.',
    sent_title: 'Votre relevé est envoyé',
    sent: (app) => `Il est en cours de lecture ; ${app} recevra le résultat.`,
  },
  wrong: {
    count: 'Choisissez moins de fichiers, mais au moins un.',
    size: 'Un fichier, ou l’ensemble des fichiers, est trop volumineux.',
    type: 'Seuls les PDF et les images peuvent être envoyés.',
    upload: 'Les fichiers ne sont pas arrivés. Envoyez-les à nouveau.',
  },
  connected: (app) => `Vos revenus sont maintenant partagés avec ${app}.`,
}
