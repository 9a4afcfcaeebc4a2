/** The parts of the page, by what stands behind the # of its address. */
export const SECTIONS = [
  { id: 'rules', name: 'Rules' },
  { id: 'words', name: 'Your words' },
  { id: 'people', name: 'People' },
  { id: 'record', name: 'Your record' },
  { id: 'try', name: 'Try it out' },
  { id: 'data', name: 'Your data' },
] as const;

export type SectionId = (typeof SECTIONS)[number]['id'];

/** The part an address asks for, the first where it names none. */
export const sectionOf = (hash: string): SectionId =>
  SECTIONS.find(({ id }) => `#${id}` === hash)?.id ?? SECTIONS[0].id;
