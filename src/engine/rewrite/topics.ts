/** What deals are about, in the singular. */
const TOPICS = new Set(
  'acceptance account email conduct plastering grouting calibration behaviour logic addendum approval adjustment advance agreement album allowance amendment amount annex appendix application appointment arrangement assessment audit balance batch bathroom battery benchmark bid bill boiler bonus booking box brief brochure budget build calculation calendar campaign cap car carpet case catalogue ceiling certificate change chapter charge claim clause clutch collection colour commission comparison complaint component condition confirmation consignment container contract copy cost counter counter-offer cover credit cut date deadline deal deck default defect delay delivery demurrage deposit design dilapidation discount dispute document draft drawing edit engine equity escalation estimate exclusivity excess exchange exhibit expense extension extra fee fence field figure file finance fix flat floor flue form freight fridge furniture garage garden gate goods guarantee gutter handover hire holiday hour house image increase indemnity inspection instalment installation insurance interest inventory invoice job justification key kitchen label lane launch lease leave leak letter licence license list load loan logo loft maintenance manuscript margin markup master maternity meeting menu merger migration milestone model mortgage nda note notice number offer opening order overtime package page paint painting pallet paper pay parking part payment pension percentage period permit photo piece pitch plan plant platform policy position premium presentation price procedure product programme project proof proposal purchase quantity quotation quote raise rate rebate receipt refund reimbursement release removal rent renewal repair report request reservation response retainer return revision reward right roof room rota roster route royalty salary sale sample schedule scheme scope script security service set settlement severance share shelf shift shipment shortfall shower sign-off signature site slot software sofa specification split stage stake statement steel stock storage store subscription sum supplement support surcharge survey swap system target tariff tax tender term text timeline timetable title tooling track training transfer transport trial truck tyre unit update upgrade uplift usage valuation van variation vat viewing visit volume voucher wage wall warehouse warranty website week window wording work works workload yield'.split(
    ' ',
  ),
);

/** The noun that a phrase is about: "price" in "the per-seat price of Hollis". */
const headOf = (phrase: string): string =>
  (phrase.split(/ (?:of|for|per|in|on|at|with|from|to|by|that|which|you|we|I)(?![\w-])/)[0] ?? '')
    .trim()
    .replace(/^.*[\s-](?=\S+$)/, '')
    .replace(/[^\p{L}]/gu, '')
    .toLowerCase();

/** A thing that terms are about, rather than a figure of speech: "the invoice", not "the trees". */
export function isTopic(phrase: string): boolean {
  if (/['’]s?$/.test(phrase)) return false;
  const head = headOf(phrase);
  return [head, head.replace(/s$/, ''), head.replace(/es$/, ''), head.replace(/ies$/, 'y')].some((noun) =>
    TOPICS.has(noun),
  );
}

/** "the windows", "the loft and the stairs". */
export const isPlural = (phrase: string): boolean =>
  / and /.test(phrase) || /(?:(?<!asbesto|chao)(?<=[^su])s|people|men|women|children)$/.test(headOf(phrase));

export const itOrThem = (phrase: string): 'it' | 'them' => (isPlural(phrase) ? 'them' : 'it');
