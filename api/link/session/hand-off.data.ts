/**
 * Banks of the sandbox whose login goes on by a phone: its camera reads a code, or it opens the bank's own app.
 * Source: https://plaid.com/docs/sandbox/institutions/
 */
export const handOffs: Readonly<Record<string, 'qr' | 'app'>> = {
  ins_117181: 'qr',
  ins_132241: 'app',
}
