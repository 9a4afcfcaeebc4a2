import { was } from './event.ts';
import { participleOfBase, participleOfPast } from '../participles.ts';
import { isPlural } from '../topics.ts';

/** "The window you never fixed", "the wall your man knocked through" */
const DONE_BY_YOU =
  /\b(?<thing>(?:the|my|our|this|that|those|these) (?:[\w-]+ ){0,2}?[\w-]+) (?:that |which )?(?:you|your (?:man|men|people|team|crew|lads|driver|builder|fitters?))(?<not> (?:never|still haven['’]t|haven['’]t|have not|didn['’]t|did not)(?: even| bother(?:ed)? to)?)?(?: had| have|['’]ve|['’]d)? (?<verb>[a-z]+)(?= (?:in|on|at|to|by|for|from|through|with|up|down|off|out|last|yesterday)\b|[,.;:]|$)/gi;

/** "The date you committed to" */
const PLEDGED =
  /\b(?<which>the|my|our|those|these) (?<thing>(?:[\w-]+ ){0,3}?[\w-]+) you (?:had |have )?(?:committed to|promised(?: me| us)?|agreed(?: to| on)?|offered(?: me| us)?)\b/gi;

/** "As you undertook" */
export const AS_PLEDGED = /\bas (?:you|your \w+) (?:had |have )?(?:promised|agreed|undertook|offered|committed to)\b/i;

/** A thing that the reader did something to, by what was done to it: "the window that has not been fixed", "the agreed date". */
export const doneByNobody = (core: string): string =>
  core
    .replace(PLEDGED, '$<which> agreed $<thing>')
    .replace(DONE_BY_YOU, (all: string, thing: string, not: string | undefined, verb: string) => {
      const done = participleOfPast(verb) ?? (not ? participleOfBase(verb) : undefined);
      return done ? `${thing} that ${not ? `${isPlural(thing) ? 'have' : 'has'} not been` : was(thing)} ${done}` : all;
    });
