/** Whose dates bind both sides: none of them is a party to the deal. */
const KEEPER =
  '(?:banks?|lender|council|insurer|tax office|surveyor|notary|registrar|school|nursery|airline|ferry|courier|carrier|haulier|driver|printers?|foundry|mill|factory|toolmaker|customs|embassy|consulate|theatre|venue|hotel|caterers?|port|town hall|travel agent|organisers?|university|hospital|clinic|post office|auction house|box office|bakery)';
const DATED = new RegExp(
  String.raw`^(?:and |but )?the (?:\w+ )?${KEEPER}(?:'s \w+)? (?:(?:\w+ly|only) )?(?:must (?:have|get|know)|ha(?:s|ve) to (?:have|know)|needs?|wants?|requires?|expects?|asks? for|closes?|keeps?|holds?|collects?|leaves?|shuts?)\b[^;:?]*$`,
  'i',
);
const OWN_HASTE =
  /\b(?:you (?:must|have to|need to|are to|had better)|(?:or|and|otherwise|then) (?:I|we)(?:'ll| will| shall| would| are|'re| (?!(?:lose|miss|pay|all|both|wait|need|start)\b))|I sell|elsewhere|someone else|court|sue|hurry)\b/i;

/** "The courier collects at four, so I need the parcel by three": the date is somebody else's, and the mail says whose. */
export const isOthersDate = (text: string): boolean => DATED.test(text) && !OWN_HASTE.test(text);

const SO_NEEDED =
  /, so (?:please|(?:I|we)(?:'ll| will| would|'d)? (?:also |then )?(?:need|must have|have to have|want)|(?:it|that|they|the \w+) (?:must|has to|have to|needs? to|should))\b/i;

/** What has to be there by somebody else's date is needed, not ordered: "… so I need the parcel by three", not "… so pay up". */
export const isForOthersDate = (text: string): boolean => isOthersDate(text) && SO_NEEDED.test(text);

const LOST_TO_ALL = /\bor (?:we (?:lose|miss)|the [\w ]{1,20}(?: (?:is|are) (?:gone|lost)| miss(?:es)?))\b/i;

/** "The mill must have the order by tonight, or we lose the slot": what follows hits both sides, and nobody does it. */
export const isOthersLoss = (text: string): boolean => isOthersDate(text) && LOST_TO_ALL.test(text);
