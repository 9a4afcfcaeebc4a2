/** People, and what is no thing that could stand by itself: nothing happened to "the side" or by "the own hand". */
const NOT_A_THING =
  /^(?:side|people|lot|end|part|turn|mind|face|mouth|fault|word|doing|care|hands?|head|job|shoulders|conscience|own|colleagues?|friends?|brothers?|sisters?|mother|father|wife|husband|family|parents|good|self|lives|life|making|eyes?|back|name|way|feet|failure|refusal|inability|negligence|neglect|carelessness|incompetence)$/i;

/** "the code on your invoice" → "the code on the invoice"; null where "your" stands before what is no thing. */
export function withoutYour(text: string): string | null {
  const plain = text.replace(
    /\b(?<your>your) (?:own )?(?<thing>["“]?[\w’'-]+)/gi,
    (all, your: string, thing: string) =>
      NOT_A_THING.test(thing) ? all : `${your.startsWith('Y') ? 'The' : 'the'} ${thing}`,
  );
  return /\byours?\b/i.test(plain) ? null : plain;
}
