import { part } from '../frame.ts';

/** The reader has to do something, or else: "if you don't", "unless", "until it is paid". */
export const condition = part(
  'a condition on the reader',
  '(if|when) (you|your|the|this|that|these|those|it|there|my|our) .{0,8} (not|fail|fails|refuse|refuses|insist|insists|keep|keeps|stay|stays|remain|remains|unpaid|persist|again|stand|stands|still|late|no longer|nothing|no)',
  '(if|when) (nothing|no) .',
  'if (i|we) (do|have|am|are|hear|see|get) (not|nothing|no)',
  'if not',
  'should (you|your|the|this|that|it|these) .{0,8} (not|fail|persist|refuse|insist|again|keep|decide|continue|remain|stand)',
  '(unless|until|till) (you|your|the|this|that|these|those|it|we|i|my|our|there|a|all|every|full|both)',
  'failing (that|which|this|payment|settlement|a|full|an)',
  'in the event (that|of)',
  '(the moment|the minute|the day|the next time|next time|anyone who|as long as|for as long|so long|any further|for each|for every) .',
  'one more .{1,6} and',
  '(one more|another) .{1,4} (and|or)',
  '(again|once more|one more time) and (i|we|my|our)',
  'keep .{1,6} and',
  '(without|before) (a|an|the|that|this|your|any) .{0,4} (payment|movement|increase|credit|answer|agreement|refund|deposit|signature|percent|per cent|discount|correction|reduction)',
  '(in the absence|non-payment|non-acceptance|further delay)',
);

/** "… or we walk", "otherwise": what follows happens unless the reader complies. */
export const orElse = part('an "or else"', '(otherwise|else)', 'or', 'failing (which|that)', 'if not');

/** A condition that grants something: what follows is a benefit, or nothing the reader would mind. */
export const favour = part(
  'something given in return',
  '(can|could|will|would) (take|knock|throw|offer|add|include|give|drop) .{0,4} (off|in|free|discount|extra)',
  '(can|could|will|would) (throw|offer|add|include|give|drop) .{0,4} you',
  '(can|could|will|would) take you (out|along|round|there|back|up|home)',
  '(happy|glad|pleased|delighted) to',
  '(gladly|happily)',
  '(i|we) (can|could) (do|offer|go|meet|still)',
  'at no (cost|charge)',
  '(at|on) our (own)? (cost|expense)',
  'no hard feelings',
  '(five|nicest|good|kind|glowing|great) (stars|review|star)',
  '(both|neither) .{0,2} (of us|lose|loses|sides|parties)',
  '(you and me|you and i|the pair of us|for us both|for both of us)',
  'if you (do not mind|would rather|prefer|like|want|wish|can not make|can not manage|need)',
  'should you (want|need|wish|prefer|like)',
  '(unless|until) (you would rather|i hear|it rains|your claim|your order|you have measured|you have decided|you have read|i have misread|the rain|the weather|the valuer)',
  '(i|we) .{0,2} (leave|leaving) (the|a|you a) (review|rating)',
  'for you until',
  '(leave|leaving) this out',
  '(delighted|remain friends|welcome|understand it|understand that|understand you)',
);
