import type { PayrollMessages } from './payroll-messages.ts'

export const payroll: PayrollMessages = {
  list: {
    title: 'Quem lhe paga?',
    search: 'Procurar empregador ou gestor de salários',
    none_hint: 'Verifique a grafia ou procure a empresa que processa o seu salário.',
    upload: 'Enviar antes documentos',
    paid_by: (provider) => `Salários na ${provider}`,
  },
  upload: {
    title: 'Envie comprovativos do seu salário',
    body: 'Recibos de vencimento, formulários W-2 e extratos bancários, em PDF ou imagem. Todos os cantos devem estar visíveis.',
    choose: 'Escolher ficheiros',
    missing: 'Escolha pelo menos um ficheiro',
    submit: 'Enviar',
    sandbox:
      'Modo de teste: serve qualquer PDF ou imagem; com «statement» no nome é um extrato bancário. Um JSON diz o que foi lido.',
    limits: (files, megabytes) => `Até ${files} ficheiros de ${megabytes} MB cada`,
    remove: (file) => `Remover ${file}`,
  },
  proof: {
    title: (account) => `Envie um extrato de ${account}`,
    body: 'Um extrato recente, em PDF ou imagens. Devem constar o seu nome, a sua morada e o número da conta.',
    sandbox: 'Modo de teste: serve qualquer PDF ou imagem. Um JSON diz o que foi lido.',
    sent_title: 'O seu extrato foi enviado',
    sent: (app) => `Está agora a ser lido; ${app} saberá o resultado.`,
  },
  wrong: {
    count: 'Escolha menos ficheiros, mas pelo menos um.',
    size: 'Um ficheiro, ou todos juntos, são demasiado grandes.',
    type: 'Só podem ser enviados PDF e imagens.',
    upload: 'Os ficheiros não chegaram. Envie-os novamente.',
  },
  connected: (app) => `Os seus rendimentos são agora partilhados com ${app}.`,
}
