import type { PaymentsMessages } from './payments-messages.ts'

export const payments: PaymentsMessages = {
  choice: {
    title: 'Como quer fazer a ligação?',
    body: (app) => `${app} precisa de saber que a conta é sua.`,
    instant: ['Entrar no seu banco', 'Pronto num minuto'],
    manual: ['Escrever os números da conta', 'Pode ter de confirmar um pequeno depósito mais tarde'],
  },
  entry: 'Não encontro o meu banco: escrever números',
  routing: {
    title: 'De que banco se trata?',
    US: 'Número de encaminhamento (routing)',
    CA: 'Número de agência e instituição',
    US_hint: 'Nove algarismos, num cheque ou no seu banco em linha',
    CA_hint: 'Como num cheque: 11111-110',
    sandbox: 'Número de teste',
  },
  account: {
    title: 'Escreva os dados da conta',
    body: (routing) => `No banco com o número ${routing}.`,
    label: 'Número de conta',
    type: 'Tipo de conta',
    name: 'Nome do titular',
    name_hint: 'Tal como o seu banco o conhece',
    sandbox: 'Conta de teste',
    agree: {
      deposit: (app) => `Ao continuar, permite um depósito de 0,01 $ para que ${app} possa verificar a conta.`,
      database: (app) =>
        `Ao continuar, permite que estes dados sejam consultados para que ${app} possa verificar a conta.`,
      either: (app) =>
        `Ao continuar, permite que estes dados sejam consultados e, se for preciso, um depósito de 0,01 $ para que ${app} possa verificar a conta.`,
    },
  },
  wrong: {
    routing_number: 'Nenhum banco tem este número. Verifique os algarismos e tente de novo.',
    bank: 'As contas deste banco não podem ser verificadas pelos números. Tente outra conta.',
    account_number: 'Isto não pode ser um número de conta. Verifique-o e tente de novo.',
    name: 'Escreva o nome do titular',
    unmatched: 'Não conseguimos confirmar estes dados. Verifique o número e o nome.',
  },
  matched: {
    title: 'É este o seu banco?',
    body: 'Entre lá e fica logo pronto, sem esperar por um depósito.',
    required: 'Esta aplicação precisa que entre lá.',
    skip: 'Continuar sem entrar',
  },
  deposit: {
    sent_title: 'Vem um depósito a caminho',
    sent: (mask, app) =>
      `Enviamos 0,01 $ para a sua conta terminada em ${mask}. Dentro de um ou dois dias úteis, procure-o no seu extrato e volte a ${app} com o código ao lado.`,
    code_title: 'Escreva o código do depósito',
    code: (mask) =>
      `Procure um depósito de 0,01 $ no extrato da sua conta terminada em ${mask}. Depois de um # estão três letras.`,
    code_label: 'Código de três letras',
    code_missing: 'Escreva o código',
    submit: 'Verificar a conta',
    wrong: (tries) =>
      tries === 1
        ? 'Esse código não está certo. Pode tentar mais uma vez.'
        : `Esse código não está certo. Pode tentar mais ${tries} vezes.`,
    sandbox: (code) => `Modo de teste: o código é ${code}`,
  },
  connected: (app) => `A sua conta está agora ligada a ${app}.`,
  payment: {
    once: 'Pagamento',
    repeating: 'Pagamento recorrente',
    consent: 'Autorização para pagamentos',
    payee: 'Para',
    amount: 'Montante',
    limit: 'No máximo, por pagamento',
    reference: 'Referência',
  },
  codes: {
    PAYMENT_CANCELLED: ['O pagamento foi cancelado', 'Nada foi pago. Tente de novo ou pague a partir de outro banco.'],
    PAYMENT_CONSENT_CANCELLED: [
      'O consentimento foi cancelado',
      'Nada foi acordado. Tente de novo ou escolha outro banco.',
    ],
    TOO_MANY_VERIFICATION_ATTEMPTS: [
      'Demasiados códigos errados',
      'Esta conta já não pode ser verificada assim. Recomece na aplicação de onde veio.',
    ],
  },
}
