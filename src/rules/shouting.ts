import { sentenceRule } from '../engine/rule.ts';
import { actWanted, asRequest } from '../engine/rewrite/asking.ts';
import { inPlace } from '../engine/rewrite/place.ts';
import { isShortNo, reasonedNo } from '../engine/rewrite/refusals.ts';
import { quietly } from '../engine/rewrite/quiet.ts';
import { reword } from '../engine/rewrite/reword.ts';
import { emphasis } from '../engine/emphasis.ts';

export default sentenceRule({
  id: 'shouting',
  title: 'Shouting (capitals, !!, ??)',
  block: ['respect'],
  level: 'sentence',
  severity: 'note',
  means: 'You set ordinary words in capitals for emphasis, or end with a run of exclamation or question marks.',
  because: 'Capitals and !! read as shouting. The sentence is just as firm without them.',
  evidence: ['tone-misfires'],
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
  flags: [
    'We have asked for this [THREE TIMES].',
    '[WHY is the heating still off???]',
    '[Please pay the invoice TODAY!!!]',
    'I was told $90,000. [NOT] $84,000!',
    'We [NEED] the disclosure schedules NOW.',
    'Your system is [DOWN AGAIN].',
    '[They said the roof was NEW!!]',
    'I [SAID NO LOGO ON THE COVER].',
    'I have told you this [TWICE].',
    '[Where is my deposit??]',
    'That is [NOT] what we agreed.',
    '[PLEASE STOP SENDING ME INVOICES].',
    '[Unbelievable!!]',
    'We are [STILL] waiting for the keys.',
    '[Twelve hundred for a sofa?!]',
    'The price includes [EVERYTHING].',
    'I want it [DONE] by Friday.',
    '[NO MORE DELAYS].',
    'You charged me [TWO HUNDRED] more than you said.',
    '[Who signed for it???]',
  ],
  allows: [
    'The shipment is DDP Rotterdam, HS code 8471, under PO 55120.',
    'The EPC rating is C.',
    'Thanks so much!',
    'The offer is USD 84,000 plus RSUs.',
    'The VIN is WVWZZZ1JZXW000001.',
    'Our SKU ABC-200 replaces the XR-90.',
    'The API returns HTTP 503 when the SLA credit applies.',
    'RE: FINAL ARTWORK arrived, thank you.',
    'The NDA covers both GmbH and LLC.',
    'What a lovely flat!',
    'Could we do 8 AM CET instead?',
    'The sign at the gate says NO PARKING.',
    'Please quote FOB and CIF in EUR.',
    'Our PO and your GRN match.',
    'The BILLY shelf stays in the flat.',
    'The folder is called QUOTES.',
    'Is the UPS drop-off near the BMW dealer?',
    'Thank you! See you on Friday!',
    'The contract defines the PREMISES in clause 1.',
    'The MRI and the ECG were both in May.',
  ],
});
