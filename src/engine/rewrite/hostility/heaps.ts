import { small } from '../words.ts';

const COUNT = String.raw`(?:\d[\d.,]*|an?|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+teen|[a-z]+ty|a (?:hundred|dozen))`;
/** "Forty pages of edits, from a man who", "a free tiramisu is what you give a child": how much of what, and no verb to it. */
const HEAPS = [
  new RegExp(
    String.raw`^(?:(?:bravo|oh|wow|really|ha|well|so),? )*(?<heap>(?!an? )${COUNT} (?:[\w'’-]+ ){0,2}(?:for|of|per|to|on|in|off) (?!that\b)[\w'’-]+(?: [\w'’-]+){0,4})(?=,|$)`,
    'i',
  ),
  new RegExp(
    String.raw`^(?<heap>${COUNT} (?:[\w%'’-]+ ){1,7}?)(?:is|are|was) (?:what|how|the \w+est|hardly|barely)\b`,
    'i',
  ),
];
const VERB = /\b(?:is|are|was|were|has|have|had|will|would|can|could|do|does|did|get|got|gets|who|you|I|we)\b/i;

export const heapOf = (core: string): string | undefined =>
  HEAPS.map((heap) => heap.exec(core)?.groups?.heap?.trim())
    .filter((heap) => heap !== undefined && !VERB.test(heap))
    .map((heap) => small(heap ?? ''))[0];
