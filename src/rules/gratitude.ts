import { emptyThanks, grateful, thanksFor } from '../engine/parts/praise/thanks.ts';
import { sentenceRule } from '../engine/rule.ts';

export default sentenceRule({
  id: 'gratitude',
  title: 'Specific gratitude',
  block: ['respect'],
  level: 'sentence',
  severity: 'praise',
  means:
    'You thank the reader for something they did or gave, and name it. A bare thanks, thanks in advance or thanks that presume something are left alone.',
  because: 'Good: specific thanks.',
  evidence: ['politeness-strategies', 'moods-answered-in-kind'],
  frames: [
    { why: 'thanks, and what for', all: [thanksFor], without: [emptyThanks] },
    { why: 'gratitude, and what for', all: [grateful], without: [emptyThanks] },
  ],

  flags: [
    '[Thank you for taking the time to walk me through your month-end].',
    '[I really appreciate that you checked with Finance again].',
    '[Thanks for showing us the cellar as well].',
    '[Thanks for sending the service records so quickly].',
    '[We appreciate the openness of your management team on Tuesday].',
    '[Thanks to you and Ravi for the sandbox].',
    '[I appreciate your holding the date while we counted heads].',
    '[Thank you for saying plainly what worries you].',
    '[Thank you for coming out on a Sunday to look at the gutter].',
    '[Thanks for being so open about the other bidder].',
    "[I'm grateful that you put in a word with the planning office].",
    '[Many thanks for the photos of the cellar], they answered most of my questions.',
    '[It was kind of you to keep the slot open for us].',
    '[Thank you both for the tour of the workshop].',
    '[We appreciate the way you handled the mix-up with the pallets].',
    '[Your patience last month did not go unnoticed].',
    '[Thanks again for lending us the scaffolding].',
    "[I'm glad you told me about the second offer before it got awkward].",
    '[Thank you so much for the careful notes on the draft].',
  ],
  allows: [
    'Thanks.',
    'Thanks in advance for your flexibility.',
    'Thank you for your understanding.',
    'Thanks, but no thanks.',
    'Thanks for nothing.',
    'Thanks to your delay we lost the order.',
    'Thankfully the roof is dry.',
    'You should be grateful.',
    'We would be grateful for a reply by Monday.',
    'Your help would be much appreciated.',
    'Thank you for your cooperation.',
  ],
});
