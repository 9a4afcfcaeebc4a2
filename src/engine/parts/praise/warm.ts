import { part } from '../../frame.ts';

/** Well-wishing, small talk and pleasure, however ordinary: no praise of its own, but no bare business either. */
export const warm = part(
  'a relational word',
  '(hope|trust) .{0,2} (you|this|your|all|the|everyone|everything|things|that) .{0,8}',
  'how (are|is|was|were|did) (you|things|your|the|everyone|life) .{0,5}',
  '(great|good|lovely|nice|wonderful|delighted|pleased|glad|happy|thrilled|excited|honoured|honored|pleasure|joy) (to|that|about|for|news|of|with|hearing|seeing) .{0,3}',
  '(what|such) (a|an) .{0,2} (pleasure|joy|treat|day|week|story|idea|lovely|kind|nice|beautiful|good|view|place|team|garden|month)',
  '(congratulations|congrats|bravo|welcome|bless|cheers)',
  '(enjoy|enjoyed|enjoying|loved|love|adore|admire|admired) .{0,2} (your|the|you|meeting|that|it|our|seeing|hearing|how)',
  '(happy|merry) (new|birthday|easter|christmas|holidays)',
  '(sorry|sad) (to|for|that|about|if)',
  '(made|makes|making) (me|us|my|our) .{0,3} (laugh|smile|happy|day|week|jealous|proud)',
  '(laughed|smiled|grinned|cheered|giggled|chuckled)',
  '(your|you) .{0,2} (kind|lovely|beautiful|wonderful|great|good|excellent|careful|thoughtful|patient|generous|brilliant) .{0,3}',
  '(you|we) (have been|were|are) .{0,2} (kind|good|patient|wonderful|great|a pleasure|lucky|fond)',
  '(best|love|regards|greetings|wishes|hug|kisses) (to|from) .{0,3}',
  '(my|our) (wife|husband|daughter|son|mother|father|mum|dad|kids|children|dog|cat|partner|girls|boys|neighbour|team|boss|choir) .{0,5} (loves|loved|says|sends|laughing|talking|still|asks|asked|misses|likes|adores|keeps)',
  '(miss|missed|think of|thinking of|thought of) (you|your|our|the)',
  '(weather|sunshine|rain|storm|snow|holiday|holidays|christmas|easter|weekend|summer|spring) .{0,3} (has|was|is|here|treating|been|at|finally|lovely)',
  '(work|working|worked) (with|together) .{0,2} (you|again|years|for)',
  '(always|long|much) (been)? (a)? (pleasure|fond|admired|enjoyed|liked|happy|valued)',
  '(value|valued|treasure|appreciate|appreciated) .{0,3} (you|your|working|relationship|the|our|what)',
);

/** A short yes to something of theirs. */
export const granted = part(
  'something of theirs granted',
  '(fine|ok|okay|good|perfect|great|agreed|accepted|acceptable|happy|welcome|clear|noted|reasonable|fair|right|true|helpful|useful|interesting|works|suits) (by|with|for|to) (me|us|that|both|you|your|the)',
  '(i|we) (accept|agree|like|welcome|can live|take|share|note|see|respect|value|understand|hear|follow) .{0,3} (your|the|that|with|to|you|it|why|how)',
  "(that is|that's|this is|it is|it's) (fair|kind|good|generous|helpful|fine|right|true|clear|a fair|a good|understandable|a help|a real|a lot|tempting|handsome|decent)",
  '(your|the) .{1,4} (is|are|was|were) (fair|kind|good|generous|helpful|fine|right|clear|welcome|agreed|accepted|understandable|tempting|attractive|beautiful|excellent|clever|sensible|useful)',
  '(is|are) (agreed|accepted|settled|welcome|in order|no problem|fine)',
  '(no|any) (quarrel|objection|argument|dispute|issue) (with|to|about)',
  '(you|your) .{0,6} (right|correct)',
  '(i|we) .{0,2} (read|looked|studied|went|gone|been|thought|considered|discussed|talked) .{0,4} (your|through|it|about|over|line)',
  '(you) (said|wrote|mentioned|asked|told|explained|offered|propose|proposed|suggest|suggested|want|wanted|need|needed|describe|described|say|ask|offer)',
  '(as|like) you .{0,4}',
  'of course',
  '(gladly|certainly|absolutely|understood|fair|indeed|exactly)',
  '^agreed',
  '(sorry|apologies|apologise|apologize) .{0,6}',
  '(worth|means|meant|helps|helped|counts|matters|mattered) .{0,4} (to|for) (me|us|you|both)',
);
