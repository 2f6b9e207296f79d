import { operationIdOf, type Credentials } from '@gingham/api-kit'
import type { Language } from './highlight.ts'

/** The same request in one of the languages that people use. */
export interface RequestExample {
  name: string
  language: Language
  code: string
}

export interface RequestExampleOptions {
  path: string
  request: Readonly<Record<string, unknown>>
  /** Where the server is reached, without a slash at the end. */
  base_url: string
  credentials: Credentials
}

/** A request as curl, with the official client of Node, and with that of Python: ready to be pasted. */
export function requestExamples(options: RequestExampleOptions): RequestExample[] {
  return [
    { name: 'curl', language: 'shell', code: toCurl(options) },
    { name: 'Node', language: 'javascript', code: toNode(options) },
    { name: 'Python', language: 'python', code: toPython(options) },
  ]
}

function toCurl({ path, request, base_url, credentials }: RequestExampleOptions): string {
  const keys = credentials === 'none' ? [] : ['PLAID-CLIENT-ID: $PLAID_CLIENT_ID', 'PLAID-SECRET: $PLAID_SECRET']
  const headers = ['Content-Type: application/json', ...keys].map((header) => `  -H "${header}" \\\n`)
  const body = JSON.stringify(request, null, 2).replaceAll("'", String.raw`'\''`)
  return `curl ${base_url}${path} \\\n${headers.join('')}  -d '${body}'`
}

function toNode({ path, request, base_url }: RequestExampleOptions): string {
  return `import { Configuration, PlaidApi } from 'plaid'

const plaid = new PlaidApi(
  new Configuration({
    basePath: '${base_url}',
    baseOptions: {
      headers: {
        'PLAID-CLIENT-ID': process.env.PLAID_CLIENT_ID,
        'PLAID-SECRET': process.env.PLAID_SECRET,
      },
    },
  }),
)

const { data } = await plaid.${operationIdOf(path)}(${toJavaScript(request, '')})`
}

function toPython({ path, request, base_url }: RequestExampleOptions): string {
  return `import os

import plaid
from plaid.api import plaid_api

configuration = plaid.Configuration(
    host='${base_url}',
    api_key={
        'clientId': os.environ['PLAID_CLIENT_ID'],
        'secret': os.environ['PLAID_SECRET'],
    },
)
client = plaid_api.PlaidApi(plaid.ApiClient(configuration))

response = client.${pythonMethod(path)}(${toPythonLiteral(request, '')})`
}

/** `itemCreatePublicToken` → `item_create_public_token`, as plaid-python names its methods. */
function pythonMethod(path: string): string {
  return operationIdOf(path).replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

function toJavaScript(value: unknown, indent: string): string {
  return toLiteral(value, indent, {
    step: '  ',
    space: ' ',
    key: (name) => (/^[A-Za-z_]\w*$/.test(name) ? name : quote(name)),
    scalar: (scalar) => (typeof scalar === 'string' ? quote(scalar) : JSON.stringify(scalar)),
  })
}

function toPythonLiteral(value: unknown, indent: string): string {
  const words: Readonly<Record<string, string>> = { true: 'True', false: 'False', null: 'None' }
  return toLiteral(value, indent, {
    step: '    ',
    space: '',
    key: quote,
    scalar: (scalar) =>
      typeof scalar === 'string' ? quote(scalar) : (words[String(scalar)] ?? JSON.stringify(scalar)),
  })
}

interface Style {
  step: string
  /** Between the braces of an object that stands on one line. */
  space: string
  key(name: string): string
  scalar(value: unknown): string
}

const LINE_MAX = 60

/** An object or a list on one line while it is short, else with a line for each member. */
function toLiteral(value: unknown, indent: string, style: Style): string {
  if (typeof value !== 'object' || value === null) return style.scalar(value)
  const inner = indent + style.step
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}']
  const members = Array.isArray(value)
    ? value.map((member) => toLiteral(member, inner, style))
    : Object.entries(value).map(([name, member]) => `${style.key(name)}: ${toLiteral(member, inner, style)}`)
  if (members.length === 0) return open + close
  const space = open === '{' ? style.space : ''
  const line = open + space + members.join(', ') + space + close
  if (line.length <= LINE_MAX && !line.includes('\n')) return line
  return `${open}\n${members.map((member) => `${inner}${member},\n`).join('')}${indent}${close}`
}

function quote(text: string): string {
  return `'${text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", String.raw`\'`)
    .replaceAll('\n', String.raw`\n`)}'`
}
