export interface Peer {
  readonly name: string;
  readonly check: (text: string) => Promise<void>;
}

/** The peers, each as its own documentation starts it. They are dev dependencies: nothing of them ships. */
export async function peers(): Promise<Peer[]> {
  const { LocalLinter, Dialect } = await import('harper.js');
  const { binary } = await import('harper.js/binary');
  const harper = new LocalLinter({ binary, dialect: Dialect.American });
  await harper.setup();
  const { text: alex } = await import('alex');
  const { default: writeGood } = await import('write-good');
  return [
    { name: 'harper.js', check: async (text) => void (await harper.lint(text)) },
    { name: 'alex', check: (text) => Promise.resolve(void alex(text)) },
    { name: 'write-good', check: (text) => Promise.resolve(void writeGood(text)) },
  ];
}
