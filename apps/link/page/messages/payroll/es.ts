import type { PayrollMessages } from './payroll-messages.ts'

export const payroll: PayrollMessages = {
  list: {
    title: '¿Quién le paga?',
    search: 'Buscar empresa o gestor de nóminas',
    none_hint: 'Revise la ortografía o busque la empresa que gestiona su nómina.',
    upload: 'Subir documentos en su lugar',
    paid_by: (provider) => `Nómina en ${provider}`,
  },
  upload: {
    title: 'Suba comprobantes de su sueldo',
    body: 'Recibos de nómina, formularios W-2 y extractos bancarios, en PDF o en imagen. Deben verse todas las esquinas.',
    choose: 'Elegir archivos',
    missing: 'Elija al menos un archivo',
    submit: 'Enviar',
    sandbox:
      'Modo de prueba: vale cualquier PDF o imagen; con «statement» en el nombre es un extracto bancario. Un JSON dice lo que se ha leído.',
    limits: (files, megabytes) => `Hasta ${files} archivos de ${megabytes} MB cada uno`,
    remove: (file) => `Quitar ${file}`,
  },
  wrong: {
    count: 'Elija menos archivos, pero al menos uno.',
    size: 'Un archivo, o todos juntos, son demasiado grandes.',
    type: 'Solo se pueden enviar PDF e imágenes.',
    upload: 'Los archivos no han llegado. Envíelos de nuevo.',
  },
  connected: (app) => `Sus ingresos se comparten ahora con ${app}.`,
}
