/** The first line of every generated file. */
export const banner = '// Generated from the contracts in api/ by `npm run gen`. Do not edit.\n'

/** 'asset_report' → 'assetReport' */
export function camelCase(words: string): string {
  return words.replace(/[^A-Za-z0-9]+(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** 'asset_report/pdf' → 'AssetReportPdf' */
export function pascalCase(words: string): string {
  const name = camelCase(words.replace(/^[^A-Za-z0-9]+|[^A-Za-z0-9]+$/g, ''))
  return name.charAt(0).toUpperCase() + name.slice(1)
}

/** A property's name as it stands in an interface: quoted only where it must be. */
export function propertyName(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name)
}

export function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'").replaceAll('\n', '\\n')}'`
}

/** A doc comment of these lines, each line indented; an empty text when there is nothing to say. */
export function docComment(lines: readonly string[], indent = ''): string {
  const wrapped = lines.flatMap((line) => wrap(line.replaceAll('*/', '*\\/'), 110 - indent.length))
  if (wrapped.length === 0) return ''
  const [only] = wrapped
  if (wrapped.length === 1) return `${indent}/** ${only} */\n`
  return `${indent}/**\n${wrapped.map((line) => `${indent} * ${line}`.trimEnd()).join('\n')}\n${indent} */\n`
}

function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    if (/^\s{4}/.test(paragraph) || paragraph.length <= width) return [paragraph]
    const lines: string[] = []
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line !== '' && line.length + word.length + 1 > width) {
        lines.push(line)
        line = word
      } else line = line === '' ? word : `${line} ${word}`
    }
    return [...lines, line]
  })
}
