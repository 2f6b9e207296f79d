import type { PayrollMessages } from './payroll-messages.ts'

export const payroll: PayrollMessages = {
  list: {
    title: '¿Quién te paga?',
    search: 'Buscar empresa o gestor de nóminas',
    none_hint: 'Revisa la ortografía o busca la empresa que gestiona tu nómina.',
    upload: 'Subir documentos en su lugar',
    paid_by: (provider) => `Nómina en ${provider}`,
  },
  upload: {
    title: 'Sube comprobantes de tu sueldo',
    body: 'Recibos de nómina, formularios W-2 y extractos bancarios, en PDF o en imagen. Deben verse todas las esquinas.',
    choose: 'Elegir archivos',
    missing: 'Elige al menos un archivo',
    submit: 'Enviar',
    sandbox:
      'Modo de prueba: vale cualquier PDF o imagen; con «statement» en el nombre es un extracto bancario. Un JSON dice lo que se ha leído.',
    limits: (files, megabytes) => `Hasta ${files} archivos de ${megabytes} MB cada uno`,
    remove: (file) => `Quitar ${file}`,
  },
  proof: {
    title: (account) => `Sube un extracto bancario de ${account}`,
    body: 'Uno reciente, en PDF o en imágenes. Deben figurar tu nombre, tu dirección y el número de cuenta.',
    sandbox: 'Modo de prueba: vale cualquier PDF o imagen. Un JSON dice lo que se ha leído.',
    sent_title: 'Tu extracto se ha enviado',
    sent: (app) => `Ahora se está leyendo; ${app} recibirá el resultado.`,
  },
  wrong: {
    count: 'Elige menos archivos, pero al menos uno.',
    size: 'Un archivo, o todos juntos, son demasiado grandes.',
    type: 'Solo se pueden enviar PDF e imágenes.',
    upload: 'Los archivos no han llegado. Envíalos de nuevo.',
  },
  connected: (app) => `Tus ingresos se comparten ahora con ${app}.`,
}
