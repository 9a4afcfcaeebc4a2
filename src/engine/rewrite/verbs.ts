import { LEXICON } from '../lexicon.ts';

/** Verbs an order may begin with, beside those of the lexicon. */
const OTHERS = new Set(
  'strip dispose suspend withdraw terminate knock wire bin halve tell warn teach slash lay walk restore reinstate unlock unblock rework redesign reroute chop wipe scrub patch beat throw feed absorb act amount regard continue depend belong address allow appoint ask assign attach back be begin bill block build buy call cap carry cease charge check choose close come compensate consider copy count decide deposit do double draw email ensure exempt file find fly follow force forget format freeze give go have help hire hold honor include insert install instruct invite keep knock let lift limit listen lock look lose mail make mark mend name offer open order pack paint phone place plan point post prepare present produce promise prove put quit quote reach read reconsider redraft refrain reissue relist rename renew reply report reserve resume rethink retract revert revoke ring run save say scrap see set share show simplify skip specify split stay stick take talk think top trim try turn use wait wash watch work countersign revert transmit text initial scan print stamp bump shave loop source requote recalculate shift ditch hear explain end post publish instruct forward escalate warn honour report list leave switch stop file tear kill apologise apologize repost resend redo undo unpublish rewrite repaint rebook chuck shut'.split(
    ' ',
  ),
);

/** True for a word that can begin an order: "send", "waive". */
export const isVerb = (word: string): boolean => {
  const bare = word.toLowerCase();
  return OTHERS.has(bare) || (LEXICON[bare]?.includes('Order') ?? false);
};
