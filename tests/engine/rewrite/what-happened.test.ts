import { describe, expect, test } from 'vitest';
import { unwrapped } from '../../../src/engine/rewrite/blame/causes.ts';
import { narrated } from '../../../src/engine/rewrite/blame/narrated.ts';

const told = (charge: string): string | null => {
  const plain = unwrapped(charge);
  return narrated(plain, 'we')?.text ?? (plain === charge ? null : plain);
};

describe('what the reader did is told as what happened', () => {
  test.each([
    ['let it happen', 'You let the option lapse in May', 'The option lapsed in May'],
    ['let people wait', 'Your clerk let my father wait for an hour', 'My father waited for an hour'],
    ['made us do it', 'You made us repaint the hall twice', 'We had to repaint the hall twice'],
    ['left it so', 'Your crew left the pump running all night', 'The pump was left running all night'],
    ['took long', 'You took nine weeks to return the keys', 'It took nine weeks to return the keys'],
    ['sat on it', 'You sat on the permit until the frost came', 'Nothing moved on the permit until the frost came'],
    [
      'said nothing',
      'You kept quiet about the damp until we had moved in',
      'We were not told about the damp until we had moved in',
    ],
    ['heard nothing', 'Your office went silent for a fortnight', 'We heard nothing for a fortnight'],
    [
      'changed a mind',
      'You changed your mind about the tiles three times',
      'The decision on the tiles changed three times',
    ],
    [
      'two dates',
      'In May you said June, in June you said autumn',
      'In May we were told June, in June we were told autumn',
    ],
    ['let down', 'You have let our guests down twice', 'Our guests were let down twice'],
    ['forgot the writer', 'You forgot us', 'We were forgotten'],
    ['always says', 'You always say Monday and it is never Monday', 'We are told Monday and it is never Monday'],
    [
      'two prices',
      'You told the other tenants one price and us another',
      'The other tenants were told one price and we were told another',
    ],
    [
      'what turned out',
      'You let us print the posters and only then remembered that your chairman had to agree',
      'We printed the posters and only then it turned out that the chairman had to agree',
    ],
    [
      'somebody of theirs',
      'Your driver stood outside for an hour and drank tea',
      'The driver stood outside for an hour and drank tea',
    ],
    ['not a single one', 'You have not kept a single date you gave us', 'Not a single date we were given was kept'],
  ])('%s', (_shape, charge, event) => expect(told(charge)).toBe(event));

  test.each([
    ['a cleft', 'It was your driver who bent the gate', 'The gate was bent'],
    ['a fault', 'It is your fault that the stock is frozen', 'the stock is frozen'],
    ['a cause', 'We missed the fair because of your late proofs', 'We missed the fair because of the late proofs'],
    [
      'a failure',
      'The loss arose from your failure to lock the store',
      "The loss came about because the store wasn't locked",
    ],
    [
      'had you',
      'Had you checked the plan, we would not have two left doors',
      "We have two left doors because the plan wasn't checked",
    ],
    [
      'no consequence',
      'Had your office logged the leak, there would be no ceiling to argue over',
      "There is a ceiling to argue over because the leak wasn't logged",
    ],
    [
      'what would still be',
      'Had you checked the stopcock, as anybody would, my ceiling would still be up',
      "My ceiling is not up any more because the stopcock wasn't checked",
    ],
    [
      'what others would have',
      'Had your steward opened the gate, the guests would have arrived on time',
      "The guests did not arrive on time because the gate wasn't opened",
    ],
    ['who did it', 'Who left the tap on', 'The tap was left on'],
    ['by whose leave', 'Who gave you permission to cut my hedge', 'My hedge was cut'],
    [
      'a failure that has cost',
      'Your failure to send the form has cost us a month',
      "The form wasn't sent, and that has cost us a month",
    ],
    [
      'thanks to what is theirs',
      "Thanks to the code on your invoice I've spent a week at the customs",
      "I've spent a week at the customs because of the code on the invoice",
    ],
    ['nobody', 'Nobody at your office bothered to check the plan', "The plan wasn't checked"],
    ['a question', 'How could you let the warranty run out', 'The warranty ran out'],
    ['not kept', 'You have not kept your word on the rent', 'What was agreed on the rent has not come about'],
    ['every week', 'Every Friday you change the rota', 'Every Friday the rota is changed'],
    [
      'and what came of it',
      'You forgot the seals and now the roof leaks',
      'The seals were forgotten and now the roof leaks',
    ],
  ])('%s', (_shape, charge, event) => expect(told(charge)).toBe(event));

  test.each([
    ['what would have been', 'None of this would have happened'],
    ['half a sentence', 'Every time we call, you sigh'],
    ['no clause of theirs', 'The pallets arrived on 9 March'],
    ['what forces nobody', 'You made me a promise'],
    ['nothing but the verdict', 'You cannot count'],
  ])('nothing is told of %s', (_shape, charge) => expect(told(charge)).toBeNull());
});
