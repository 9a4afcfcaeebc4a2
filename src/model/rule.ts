/** The four building blocks of a working relationship (Salacuse). */
export type Block = 'two-way communication' | "commitment to the other side's interests" | 'reliability' | 'respect';

/**
 * How much a finding matters. `stop`: worth a look before sending; `nudge`: worth other words;
 * `note`: a small thing; `draft`: about the mail as a whole; `praise`: something done well.
 */
export const SEVERITIES = ['stop', 'nudge', 'note', 'draft', 'praise'] as const;
export type Severity = (typeof SEVERITIES)[number];

/**
 * What a behaviour does to the mood of a thread. `warm`: it does good; `unkind`: it is not meant well; `strained`: it
 * presses; `heated`: it is answered in kind.
 */
export type Mood = 'warm' | 'unkind' | 'strained' | 'heated';

/** What a rule looks at to decide. */
export type Level = 'sentence' | 'paragraph' | 'draft' | 'thread';
