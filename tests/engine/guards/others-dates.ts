import type { Guard } from '../guard.ts';

export default {
  says: 'a date that somebody else sets is told with its reason',
  harmless: [
    'The printer needs the files by noon tomorrow or the leaflets miss the fair on Saturday.',
    'The airline wants the names by noon tomorrow or the seats are gone.',
    'The courier collects at four, so I need the parcel by three today.',
    'The mill must have the order by tonight, or we lose the May slot.',
    'The notary needs your passport by tomorrow noon.',
    'The theatre keeps our seats only until six tonight.',
    'The school wants an answer by tomorrow morning.',
    'The auction house closes the list tonight, so I have to decide by then.',
    'The bank closes at five, so I need the papers by four.',
    'The printer needs the files by noon, so we need them tonight.',
  ],
  meant: [
    ['time-pressure', 'I need the files by noon tomorrow.'],
    ['time-pressure', 'My client needs your answer by noon tomorrow.'],
    ['time-pressure', 'The bank wants the money, and you must decide by tonight.'],
    ['threat', 'The bank needs the money by Friday, or we will sue you.'],
    ['time-pressure', 'The other buyer wants an answer by tonight.'],
    ['threat', 'Our shop needs the money by tonight or the goods go back.'],
    ['time-pressure', 'Our shop needs the money by tonight or the goods go back.'],
    ['threat', 'The shop needs the money by tonight or the goods go back.'],
    ['time-pressure', 'Our hotel needs your answer by tonight.'],
    ['time-pressure', 'My driver needs your answer by tonight.'],
    ['time-pressure', 'The police need to know by noon today what you did.'],
    ['demand', 'The bank closes at five, so pay the invoice now.'],
    ['demand', "The bank requires your board's consent forthwith."],
  ],
} satisfies Guard;
