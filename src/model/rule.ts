/** The four building blocks of a working relationship (Salacuse). */
export type Block = 'two-way communication' | "commitment to the other side's interests" | 'reliability' | 'respect';

/**
 * How much a finding matters. `stop`: worth a look before sending; `nudge`: worth other words;
 * `note`: a small thing; `draft`: about the mail as a whole; `praise`: something done well.
 */
export const SEVERITIES = ['stop', 'nudge', 'note', 'draft', 'praise'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** What a rule looks at to decide. */
export type Level = 'sentence' | 'paragraph' | 'draft' | 'thread';
