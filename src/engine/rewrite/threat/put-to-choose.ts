import { unwelcome, wishing } from './avoided.ts';
import { iAm, type Pieces, type Way } from '../reword.ts';
import { capital, gerund, small } from '../words.ts';

/** What is wanted as a question, '' where it is left unsaid, and the step that would follow, as "forward the text". */
interface Choice {
  readonly asked: string;
  readonly step: string;
}
type Read = (groups: Readonly<Record<string, string>>, who: 'I' | 'we') => Choice | null;

const ALIKE = String.raw`(?:rather |just |simply |quietly )*`;

/** Two ways put to the reader, one of them a step against them. */
const SHAPES: readonly (readonly [RegExp, Read])[] = [
  // "Shall I forward your text to the Revenue, or shall we talk about the deposit?"
  [
    /^(?:shall|should|do) (?:I|we) (?<step>[a-z][^?]+?),? or (?:shall|do|can|could|should) we (?<need>[a-z][^?]+)\??$/i,
    ({ step = '', need = '' }) => ({ asked: `Could we ${need}`, step }),
  ],
  [
    new RegExp(
      String.raw`^(?:shall|should|do) (?:I|we) (?<step>[a-z][^?]+?),? or (?:will|do|would|can|could|are) you ${ALIKE}(?:(?:want|going|prefer) to )?(?<need>[a-z][^?]+)\??$`,
      'i',
    ),
    ({ step = '', need = '' }) =>
      /^(?:want|prefer|need) (?:an?|the)\b/i.test(need)
        ? { asked: `Could you take ${need.replace(/^\w+ /, '')}`, step }
        : { asked: `Could you ${need}`, step },
  ],
  [/^(?:shall|should) (?:I|we) (?<step>[a-z][^?,]+)\??$/i, ({ step = '' }) => ({ asked: '', step })],
  // "We can settle this at 3,100, or I can log it as a write-off"
  [
    /^(?:either )?we can (?<need>[a-z].+?),? or (?:I|we) (?:can|could|will) (?<step>[a-z].+?)(?:,? and you can\b.*)?$/i,
    ({ need = '', step = '' }) => ({ asked: `Could we ${need}`, step }),
  ],
  // "You can explain it to me on Wednesday or you can explain it to the tax people"
  [
    /^(?:either )?you can (?<need>[a-z].+? (?:me|us)\b.*?),? or (?:you can )?(?<verb>[a-z]+) (?<to>(?:it |this |that )?to .+?)(?:, .*)?$/i,
    ({ need = '', to = '' }) => ({ asked: `Could you ${need}`, step: `take ${to.replace(/^to /i, 'it to ')}` }),
  ],
];

/** "Shall I forward it, or do we talk?": what is wanted is asked, the step is one the writer would rather not take. */
export function putToChoose({ core, who }: Pieces): Way[] {
  for (const [shape, read] of SHAPES) {
    const groups = shape.exec(core)?.groups;
    const choice = groups && read(groups, who);
    if (!choice || /^(?:be|have|not|the|my|our|it)\b/i.test(choice.step)) continue;
    const not = `${capital(gerund(choice.step))} is a step ${who} would rather not take`;
    const adds = [`${capital(who)} would rather not take that step`];
    return choice.asked === ''
      ? unwelcome(choice.step, who).map((text) => wishing(text, who))
      : [
          { text: `${choice.asked}? ${not}.`, adds },
          {
            text: `${capital(who)} would much rather ${small(wishOf(choice.asked, who))} than ${choice.step}. What would it take on your side?`,
            adds: [`${capital(who)} would much rather ${small(wishOf(choice.asked, who))}`],
          },
          { text: `${choice.asked}? ${iAm(who)} asking because [your reason].` },
        ];
  }
  return [];
}

/** "Could you step down" → "have you step down", "could we agree on eight" → "agree on eight". */
const wishOf = (asked: string, who: 'I' | 'we'): string =>
  asked.replace(/^Could you /, 'have you ').replace(/^Could we /, who === 'we' ? '' : 'have us ');
