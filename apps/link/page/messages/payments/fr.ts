import type { PaymentsMessages } from './payments-messages.ts'

export const payments: PaymentsMessages = {
  choice: {
    title: 'Comment voulez-vous vous connecter ?',
    body: (app) => `${app} doit savoir que le compte est à vous.`,
    instant: ['Se connecter à sa banque', 'Prêt en une minute'],
    manual: ['Saisir les numéros du compte', 'Il faudra peut-être confirmer un petit dépôt plus tard'],
  },
  entry: 'Ma banque n’y est pas : saisir les numéros',
  routing: {
    title: 'De quelle banque s’agit-il ?',
    US: 'Numéro d’acheminement',
    CA: 'Numéro de succursale et d’institution',
    US_hint: 'Neuf chiffres, sur un chèque ou dans votre banque en ligne',
    CA_hint: 'Comme sur un chèque : 11111-110',
    sandbox: 'Numéro de test',
  },
  account: {
    title: 'Saisissez les données du compte',
    body: (routing) => `À la banque qui porte le numéro ${routing}.`,
    label: 'Numéro de compte',
    type: 'Type de compte',
    name: 'Nom du titulaire',
    name_hint: 'Tel que votre banque le connaît',
    sandbox: 'Compte de test',
    agree: {
      deposit: (app) => `En continuant, vous autorisez un dépôt de 0,01 $ pour que ${app} puisse vérifier le compte.`,
      database: (app) =>
        `En continuant, vous autorisez la consultation de ces données pour que ${app} puisse vérifier le compte.`,
      either: (app) =>
        `En continuant, vous autorisez la consultation de ces données et, au besoin, un dépôt de 0,01 $ pour que ${app} puisse vérifier le compte.`,
    },
  },
  wrong: {
    routing_number: 'Aucune banque ne porte ce numéro. Vérifiez les chiffres et réessayez.',
    bank: 'Les comptes de cette banque ne peuvent pas être vérifiés par leurs numéros. Essayez un autre compte.',
    account_number: 'Ce ne peut pas être un numéro de compte. Vérifiez-le et réessayez.',
    name: 'Saisissez le nom du titulaire',
    unmatched: 'Ces données n’ont pas pu être confirmées. Vérifiez le numéro et le nom.',
  },
  matched: {
    title: 'Est-ce votre banque ?',
    body: 'Connectez-vous-y et tout est fait, sans attendre de dépôt.',
    required: 'Cette application exige que vous vous y connectiez.',
    skip: 'Continuer sans se connecter',
  },
  deposit: {
    sent_title: 'Un dépôt est en route',
    sent: (mask, app) =>
      `Nous envoyons 0,01 $ sur votre compte se terminant par ${mask}. Dans un ou deux jours ouvrés, trouvez-le sur votre relevé et revenez dans ${app} avec le code qui l’accompagne.`,
    code_title: 'Saisissez le code du dépôt',
    code: (mask) =>
      `Cherchez un dépôt de 0,01 $ sur le relevé de votre compte se terminant par ${mask}. Trois lettres suivent un #.`,
    code_label: 'Code de trois lettres',
    code_missing: 'Saisissez le code',
    submit: 'Vérifier le compte',
    wrong: (tries) =>
      tries === 1
        ? 'Ce code n’est pas le bon. Il vous reste un essai.'
        : `Ce code n’est pas le bon. Il vous reste ${tries} essais.`,
    sandbox: (code) => `Mode test : le code est ${code}`,
  },
  connected: (app) => `Votre compte est maintenant connecté à ${app}.`,
  payment: {
    once: 'Paiement',
    repeating: 'Paiement récurrent',
    consent: 'Autorisation de faire des paiements',
    payee: 'À',
    amount: 'Montant',
    limit: 'Au plus, par paiement',
    reference: 'Référence',
  },
  codes: {
    PAYMENT_CANCELLED: ['Le paiement a été annulé', 'Rien n’a été payé. Réessayez, ou payez depuis une autre banque.'],
    PAYMENT_CONSENT_CANCELLED: [
      'L’autorisation a été annulée',
      'Rien n’a été convenu. Réessayez, ou choisissez une autre banque.',
    ],
    TOO_MANY_VERIFICATION_ATTEMPTS: [
      'Trop de codes erronés',
      'Ce compte ne peut plus être vérifié ainsi. Recommencez depuis l’application d’où vous venez.',
    ],
  },
}
