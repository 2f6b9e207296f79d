/**
 * A room's list of endpoints with one more.
 * @param text of the room's `endpoints.ts`, whose list ends the file
 * @param line the import
 * @param name what the import brings
 */
export function addToList(text: string, line: string, name: string): string {
  const imported = text.replace(/\n\nexport const/, `\n${line}\n\nexport const`)
  // A list over several lines ends in a comma: a second one would make a hole.
  return imported.replace(/(\[?)\s*,?\s*\]\s*$/, (_, opening: string) => `${opening}${opening ? '' : ', '}${name}]\n`)
}
