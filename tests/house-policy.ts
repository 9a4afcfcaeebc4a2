/** What an organisation might set; each browser is to do the same by it. */
export const HOUSE_POLICY = {
  preset: 'strict',
  off: ['ultimatum'],
  cap: 1,
  phrases: [{ words: 'as per', message: 'House style: under.' }],
  sites: ['outlook.office.com', '*.example.com'],
  retention: 30,
};
