import type { Cue } from './offer-cues.ts';

const TERMS =
  'commitment|contract|lease|minimum|term|deal|trial|notice|warranty|guarantee|break|cap|freeze|hold|extension|renewal|licen[cs]e|retainer|option|pilot|handover|exclusivity';

const counted = (cue: Omit<Cue, 'counted' | 'weight'>, weight = 2): Cue => ({ ...cue, weight, counted: true });

/** Terms that are counted, weeks and pieces, as people put them: by a change, by a limit, by what they can spare. */
export const COUNTED_OFFERS: readonly Cue[] = [
  /** "Three weekends instead of two", "16 weeks, not 14". */
  counted({ behind: /^(?:\s+[^\s,.;]+){0,3}?,?\s+(?:instead of|rather than|in place of)\s/i }),
  counted({ behind: /^,\s+(?:and |but )?not\s+(?:\d|[a-z]+(?:[.,;!?]|$))/i }),
  /** "4 weeks is the maximum for us". */
  counted(
    {
      behind:
        /^\s+(?:is|are|would be|stays|remains) (?:the|our|my|his|her|their) (?:very |absolute )?(?:maximum|max|most|limit|minimum|least|ceiling|floor)\b/i,
    },
    4,
  ),
  counted(
    {
      behind:
        /^\s+(?:is|are) (?:as (?:far|long|many|much|short|few|little) as|the (?:most|least|best) (?:i|we)|what (?:i|we)(?:'d)? (?:need|can|could|would|ask|want))\b/i,
    },
    4,
  ),
  /** "A twelve month commitment", "12 months of guarantee". */
  counted({
    behind: new RegExp(
      String.raw`^'?\s*(?:of (?:free |full |extra |paid )?(?:${TERMS}|cover|credit|support|storage)|(?:fixed |firm |rolling |minimum )?(?:${TERMS}))\b`,
      'i',
    ),
  }),
  counted(
    {
      before: /\b(?:if|provided|as long as|only with)\b[^.;,!?]{0,30}$/i,
      behind: new RegExp(String.raw`^'?\s*(?:of )?(?:${TERMS}|cover|credit|support)\b`, 'i'),
    },
    4,
  ),
  /** "That is eight days in all". */
  counted({
    before: /\b(?:that(?:'s| is| makes| would be| will be)|makes|so|which (?:is|makes))\s+$/i,
    behind: /^\s+(?:in all|in total|altogether|all told)\b/i,
  }),
  /** "I will be wanting 26 weeks". */
  counted({
    before:
      /\b(?:will|'ll|would|'d|am|'m|are|'re) be (?:wanting|asking for|looking for|needing|expecting|after)\s+(?:about |around |at least )?$/i,
  }),
  /** "I can only promise 30 cases", "we have 12 bales for you". */
  counted({
    before:
      /\b(?:promise|supply|deliver|ship|spare|guarantee|load|lend|manage|confirm|reserve)\s+(?:(?:you|us|only|just|up to|about|around|another|some)\s+){0,2}$/i,
  }),
  counted({
    behind:
      /^\s+(?:(?:now|more|extra)\s+)?(?:can|could) (?:sail|go|ship|leave|be (?:with you|ready|there|shipped|delivered|sent|yours))\b/i,
  }),
  /** "If the chart could be with us for five months". */
  counted({
    before: /\b(?:be|stay|stand|remain|run) (?:with|at|in|on) [^.;,!?]{1,25} for\s+(?:about |up to |at least )?$/i,
  }),
  counted({
    before: /\b(?:would|'d|should) (?:like|love|be glad|be happy|prefer|wish) (?:to \w+|of)\b[^.;,!?]{0,40}$/i,
  }),
];
