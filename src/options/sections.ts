/** The parts of the page, by what stands behind the # of its address; their names are texts in _locales. */
export const SECTIONS = [
  { id: 'rules', name: 'section_rules' },
  { id: 'words', name: 'section_words' },
  { id: 'people', name: 'section_people' },
  { id: 'record', name: 'section_record' },
  { id: 'try', name: 'section_try' },
  { id: 'data', name: 'section_data' },
  { id: 'how', name: 'section_how' },
] as const;

export type SectionId = (typeof SECTIONS)[number]['id'];

/** The part an address asks for, the first where it names none. */
export const sectionOf = (hash: string): SectionId =>
  SECTIONS.find(({ id }) => `#${id}` === hash)?.id ?? SECTIONS[0].id;
