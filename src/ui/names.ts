/** The name in "Name <address>", the address where there is no name. */
export function nameOf(person: string): string {
  const name = person
    .replace(/<[^<>]*>\s*$/, '')
    .replaceAll('"', '')
    .trim();
  return name || person.replaceAll(/[<>]/g, '').trim();
}
