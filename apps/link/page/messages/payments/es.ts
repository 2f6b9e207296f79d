import type { PaymentsMessages } from './payments-messages.ts'

export const payments: PaymentsMessages = {
  choice: {
    title: '¿Cómo quieres conectarte?',
    body: (app) => `${app} necesita saber que la cuenta es tuya.`,
    instant: ['Entrar en tu banco', 'Listo en un minuto'],
    manual: ['Escribir los números de cuenta', 'Puede que tengas que confirmar un pequeño ingreso'],
  },
  entry: 'No encuentro mi banco: escribir números',
  routing: {
    title: '¿Qué banco es?',
    US: 'Número de ruta (routing)',
    CA: 'Número de sucursal e institución',
    US_hint: 'Nueve cifras, en un cheque o en tu banca en línea',
    CA_hint: 'Como en un cheque: 11111-110',
    sandbox: 'Número de prueba',
  },
  account: {
    title: 'Escribe los datos de tu cuenta',
    body: (routing) => `En el banco con el número ${routing}.`,
    label: 'Número de cuenta',
    type: 'Tipo de cuenta',
    name: 'Nombre del titular',
    name_hint: 'Como figura en tu banco',
    sandbox: 'Cuenta de prueba',
    agree: {
      deposit: (app) => `Al continuar, permites un ingreso de 0,01 $ para que ${app} pueda verificar la cuenta.`,
      database: (app) =>
        `Al continuar, permites que se consulten estos datos para que ${app} pueda verificar la cuenta.`,
      either: (app) =>
        `Al continuar, permites que se consulten estos datos y, si hace falta, un ingreso de 0,01 $ para que ${app} pueda verificar la cuenta.`,
    },
  },
  wrong: {
    routing_number: 'Ningún banco tiene este número. Revisa las cifras e inténtalo de nuevo.',
    bank: 'Las cuentas de este banco no se pueden verificar por sus números. Prueba con otra cuenta.',
    account_number: 'Esto no puede ser un número de cuenta. Revísalo e inténtalo de nuevo.',
    name: 'Escribe el nombre del titular',
    unmatched: 'No hemos podido confirmar estos datos. Revisa el número y el nombre.',
  },
  matched: {
    title: '¿Es este tu banco?',
    body: 'Entra allí y terminarás enseguida, sin esperar ningún ingreso.',
    required: 'Esta aplicación necesita que entres allí.',
    skip: 'Seguir sin entrar',
  },
  deposit: {
    sent_title: 'Hay un ingreso en camino',
    sent: (mask, app) =>
      `Enviamos 0,01 $ a tu cuenta terminada en ${mask}. Dentro de uno o dos días laborables, búscalo en tu extracto y vuelve a ${app} con el código que está al lado.`,
    code_title: 'Escribe el código del ingreso',
    code: (mask) =>
      `Busca un ingreso de 0,01 $ en el extracto de tu cuenta terminada en ${mask}. Después de # hay tres letras.`,
    code_label: 'Código de tres letras',
    code_missing: 'Escribe el código',
    submit: 'Verificar la cuenta',
    wrong: (tries) =>
      tries === 1
        ? 'Ese código no es correcto. Te queda un intento.'
        : `Ese código no es correcto. Te quedan ${tries} intentos.`,
    sandbox: (code) => `Modo de prueba: el código es ${code}`,
  },
  connected: (app) => `Tu cuenta ya está conectada con ${app}.`,
  payment: {
    once: 'Pago',
    repeating: 'Pago periódico',
    consent: 'Permiso para hacer pagos',
    payee: 'Para',
    amount: 'Importe',
    limit: 'Como máximo por pago',
    reference: 'Referencia',
  },
  codes: {
    PAYMENT_CANCELLED: ['El pago se ha cancelado', 'No se ha pagado nada. Inténtalo de nuevo o paga desde otro banco.'],
    PAYMENT_CONSENT_CANCELLED: [
      'La autorización se ha cancelado',
      'No se ha acordado nada. Inténtalo de nuevo o elige otro banco.',
    ],
    TOO_MANY_VERIFICATION_ATTEMPTS: [
      'Demasiados códigos incorrectos',
      'Esta cuenta ya no se puede verificar así. Empieza de nuevo desde la aplicación de la que vienes.',
    ],
  },
}
