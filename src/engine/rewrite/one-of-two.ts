const WHOSE = String.raw`(?:the|my|our|your|this|that|these|those|[$€£]?\d\S*)`;
const THING = String.raw`${WHOSE} [\w'’-]+(?: (?!(?:is|are|gets?|comes?|goes|has|have|by|before|until|on|in|at|today|tonight|tomorrow|now)\b)[\w'’-]+)?`;
const EITHER = new RegExp(String.raw`^either ${THING},? or (?:else )?${WHOSE} `, 'i');

/** "Either the price or the warranty has to go": both are subjects, so that neither is what the writer needs. */
export const isOneOfTwo = (core: string): boolean => EITHER.test(core);
