import { inBase, oneStep, wishing } from './avoided.ts';
import { bareThing, isBareThing } from './bare-thing.ts';
import { announced, decided, unknown } from './announced.ts';
import { ifEver, notToExpect, withoutAsides } from '../asides.ts';
import { asThingsStand } from './as-things-stand.ts';
import { firstThen } from './first-then.ts';
import { inTwoSentences } from './two-sentences.ts';
import { hinted } from './hints.ts';
import { leftOtherwise, withoutElse } from './left-otherwise.ts';
import { actWanted, PASSIVE_WISH } from '../request/asking.ts';
import { behindColon, orderAlone, ownStep } from './own-step.ts';
import { asObject } from '../pronouns.ts';
import { othersAct, PUT_RIGHT, threatParts, type ThreatParts } from '../clauses.ts';
import { heldUntil, isRelief } from './held-until.ts';
import { ratherThanPower } from './powers.ts';
import { putToChoose } from './put-to-choose.ts';
import { couldHave } from '../request/requests.ts';
import { iAm, me, type Pieces, type Way } from '../reword.ts';
import { spelt } from '../spelt.ts';
import { ofItsKind } from './threat-kinds.ts';
import { needBehind } from '../need-behind.ts';
import { isClaim } from './claims.ts';
import { isOneOfTwo } from '../one-of-two.ts';
import { capital, gerund, small, smallArticle } from '../words.ts';

/** A threat as the need, the alternative as information, a wish to settle, and a question. */
export function withoutThreat(pieces: Pieces): Way[] {
  const said = { ...pieces, core: notToExpect(ifEver(withoutAsides(spelt(pieces.core)))) };
  if (isOneOfTwo(said.core)) return unknown(said);
  if (isRelief(said.core)) return [...heldUntil(said), ...unknown(said)];
  const parts = withoutElse(said.core).isElse ? null : threatParts(said.core);
  const behind = behindColon(said.core);
  return [
    ...leftOtherwise(said),
    ...(parts ? known(parts, said) : elsewhere(said)),
    ...announced(said),
    ...decided(said),
    ...putToChoose(said),
    ...firstThen(said),
    ...inTwoSentences(said),
    ...needBehind(said),
    ...hinted(said),
    ...ratherThanPower(said),
    ...asThingsStand(said),
    ...ofItsKind(said),
    ...(behind && (threatParts(behind) || /^no .*\bno /i.test(behind))
      ? withoutThreat({ ...said, core: behind }).slice(0, 3)
      : []),
    ...ownStep(said),
    ...orderAlone(said),
    ...unknown(said),
  ];
}

const wishOf = (who: string): string => `${who} would much rather settle it with you`;

/** "Unless the uplift drops to 3%, the seats go to Zendesk": the need, with its reason or the wish to settle it. */
function elsewhere({ core, who }: Pieces): Way[] {
  const other = othersAct(core);
  const need = other && needed(other, who);
  return other && need ? needAlone(need, other, who) : [];
}

/** "Three vessels will call elsewhere", "go, pick one": what stands first is nothing one does. */
const NO_DOING =
  /^(?:[a-z]*[^a-z'’ -]|(?:gonna|gotta|wanna|rather|happy|glad|sure|no|none|nothing|the|an?|my|our|your|this|that|next|every|each|all|both|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozen)\b)/i;

function known(parts: ThreatParts, { who }: Pieces): Way[] {
  if (NO_DOING.test(parts.act)) return lacking(parts, who);
  const wish = wishOf(who);
  const act = oneStep(parts.act);
  const kept = /^(?:unless|until|till) (?!I\b|we\b)(?<so>.+)$/i.exec(parts.form === 'condition' ? parts.need : '')
    ?.groups?.so;
  if (kept) return rather(`It matters to ${me(who)} that ${small(kept)}. `, act, wish);
  if (parts.form === 'condition')
    return [...wouldHaveTo(`${capital(parts.need)},`, act, who), ...rather('', `${act} ${parts.need}`, wish)];
  const need = needed(parts, who);
  if (!need) return [];
  const isAsked = !isClaim(parts.need);
  return [
    ...(isAsked
      ? [
          wishing(
            `${asked(parts, who)} ${capital(gerund(act))}${act.includes(', ') ? ', is' : ' is'} a step ${who} would rather not take. What is in the way on your side?`,
            who,
          ),
        ]
      : []),
    ...rather(`${isAsked ? asked(parts, who) : need} `, act, wish),
    ...wouldHaveTo(`${isAsked ? asked(parts, who) : need} Otherwise`, act, who),
    ...needAlone(need, parts, who),
  ];
}

/** "If the next one is like this, we would have to go elsewhere, and we would much rather not." */
function wouldHaveTo(when: string, act: string, who: 'I' | 'we'): Way[] {
  const base = /^not /i.test(act) ? null : inBase(act);
  const then = `${who} would have to ${base}, and ${who} would much rather not`;
  return base
    ? [
        {
          text: `${when} ${then}. What would help on your side?`,
          adds: [`${capital(who)} would much rather not`],
        },
      ]
    : [];
}

/** The step as what one would rather not come to; "than not pay" would say the opposite. */
function rather(need: string, act: string, wish: string): Way[] {
  if (/^not /i.test(act)) return [];
  const base = inBase(act);
  const asks = need.includes('?') ? '' : ' What is in the way on your side?';
  return [
    { text: `${need}${capital(wish)}${base ? ` than ${base}` : `, without ${act}`}.${asks}`, adds: [capital(wish)] },
  ];
}

/** What would follow cannot be said: the need alone, if there is one. */
function lacking(parts: ThreatParts, who: 'I' | 'we'): Way[] {
  const need = parts.form === 'condition' ? null : needed(parts, who);
  return need ? needAlone(need, parts, who) : [];
}

/** The need with its reason, where the rest cannot be said without a sting. */
const needAlone = (need: string, parts: Need, who: 'I' | 'we'): Way[] => {
  const isAsked = !(parts.form === 'thing' || parts.form === 'condition' || isClaim(parts.need));
  const between = `${capital(who)} would much rather sort this out between us`;
  return [
    isAsked
      ? { text: `${asked(parts, who)} ${iAm(who)} asking because [your reason].` }
      : { text: `${need.slice(0, -1)}, because [your reason]. What would it take on your side?` },
    { text: `${isAsked ? asked(parts, who) : need} ${between}.`, adds: [between] },
  ];
};

type Need = Pick<ThreatParts, 'need' | 'form'>;

const WANTED = /^(?:(?:I|we) )?(?:want|need|expect|require) (?!you\b)(?<thing>[^;:]+)/i;

/** The need as a sentence; null where the words ask for nothing. */
function needed({ need, form }: Need, who: 'I' | 'we'): string | null {
  const wanted = WANTED.exec(need)?.groups?.thing;
  if (wanted) return `${capital(who)} need ${wanted.trim()}.`;
  if (form === 'thing') return `${capital(who)} need ${asObject(smallArticle(need))}.`;
  const asksFor = PASSIVE_WISH.exec(need)?.groups;
  if (asksFor) return `${capital(who)} need ${asksFor.thing} to be ${asksFor.done}.`;
  if (form === 'order' && isClaim(need)) {
    if (need.includes(':') || need.split(' ').length > MOST_WORDS) return null;
    return `It matters to ${me(who)} that ${smallArticle(need).replace(/^that /, 'the ')}.`;
  }
  // "Till October" is a time, not something that could be so.
  if (form === 'condition')
    return / .* /.test(need) && !TIME.test(need) ? `It matters to ${me(who)} that ${need}.` : null;
  const act = actWanted(need);
  if (form === 'you' || act) return `${capital(who)} need you to ${act ?? small(need)}.`;
  const right = PUT_RIGHT.exec(need)?.groups;
  if (right) return `${capital(who)} need ${asObject(small(right.subject ?? ''))} ${right.rest}.`;
  return /^(?:the|my|our|your|an?|all|\d|[$€£])/i.test(need) && !/\b(?:is|are|will|can|has|have)\b/.test(need)
    ? `${capital(who)} need ${small(need)}.`
    : isBareThing(need)
      ? `${capital(who)} need ${bareThing(need)}.`
      : null;
}

/** What matters is said in one breath. */
const MOST_WORDS = 20;
const TIME = /^(?:noon|midnight|midday|tomorrow|tonight|today|\w+day|\d)\b/i;

function asked({ need, form }: Need, who: 'I' | 'we'): string {
  const thing = WANTED.exec(need)?.groups?.thing;
  if (thing) return `${couldHave(thing.trim(), who)}?`;
  if (form === 'thing')
    return `Could ${who} ${need.startsWith('to be ') ? need.slice(3) : `get ${asObject(smallArticle(need))}`}?`;
  const act = actWanted(small(need));
  const wish = act ? undefined : PASSIVE_WISH.exec(need)?.groups;
  if (wish) return `Could ${wish.thing} be ${wish.done}?`;
  return form === 'order' && !act ? `${couldHave(bareThing(need), who)}?` : `Could you ${small(act ?? need)}?`;
}
