import { sentenceRule } from '../engine/rule.ts';
import { isHeading } from '../engine/guards/copied.ts';
import { actWanted, asRequest } from '../engine/rewrite/request/asking.ts';
import { inPlace } from '../engine/rewrite/place.ts';
import { isShortNo, reasonedNo } from '../engine/rewrite/refusal/refusals.ts';
import { quietly } from '../engine/rewrite/quiet.ts';
import { reword } from '../engine/rewrite/reword.ts';
import { emphasis } from '../engine/emphasis.ts';

export default sentenceRule({
  id: 'shouting',
  title: 'Shouting (capitals, !!, ??)',
  block: ['respect'],
  level: 'sentence',
  severity: 'note',
  mood: 'unkind',
  means: 'You set ordinary words in capitals for emphasis, or end with a run of exclamation or question marks.',
  because: 'Capitals and !! read as shouting. The sentence is just as firm without them.',
  evidence: ['tone-misfires'],
  spares: [isHeading],
  frames: [],
  see: (seen) => {
    const span = emphasis(seen.text);
    return span ? [{ ...span, sure: 0.9, seenBy: 'capitals or a run of marks' }] : [];
  },
  rewrites: ({ sentence }) => [
    ...quietly(sentence.text).map((text) => inPlace(sentence, text)),
    ...reword(sentence, (said) =>
      isShortNo(said.core) ? reasonedNo(said) : actWanted(said.core) ? asRequest(said) : [],
    ),
  ],
});
