import { describe, expect, test } from 'vitest';
import { sided, writerAmong } from '../../src/webmail/read/parties.ts';
import { type People, sideOf } from '../../src/webmail/read/sides.ts';

const SAM = 'Sam Okafor <sam@harbour.example>';
const ADA = 'Ada Lund <ada@harbour.example>';
const INES = 'Ines Duarte <ines@joinery.example>';
const TOM = 'Tom Reis <tom@joinery.example>';
const UNA = 'Una Weber <una@freight.example>';
const LIST = 'desks@lists.example';
const via = (name: string): string => `${name} via Desks <${LIST}>`;
const BOTH: People = { me: SAM, them: INES };
const NOBODY: People = { me: '', them: '' };

describe('whose mail it is', () => {
  test.each<[string, string, People, string]>([
    ['mine, by its address', 'S. O. <sam@harbour.example>', BOTH, 'me'],
    ['mine, by its name where there is no address', 'Sam Okafor', BOTH, 'me'],
    ['mine, with a plus', 'sam+desks@harbour.example', BOTH, 'me'],
    ['mine, with dots at Gmail', 's.am@gmail.com', { me: 'sam@googlemail.com', them: INES }, 'me'],
    ['theirs', INES, BOTH, 'them'],
    ['theirs, by somebody of my name', 'Sam Okafor <sam@joinery.example>', BOTH, 'them'],
    ['of a colleague of mine', ADA, BOTH, 'me'],
    ['of a colleague of mine to whom I write', ADA, { me: SAM, them: ADA }, 'them'],
    ['of a third colleague, within one house', 'Bo <bo@harbour.example>', { me: SAM, them: ADA }, 'them'],
    ['of a stranger at the same free provider', 'una@gmail.com', { me: 'sam@gmail.com', them: INES }, 'them'],
    ['of a colleague of theirs', TOM, BOTH, 'them'],
    ['of a third person', UNA, BOTH, 'them'],
    ['of a third person, the account unknown', UNA, { me: '', them: INES }, 'them'],
    ['of a third person, the other side unknown', UNA, { me: SAM, them: '' }, 'them'],
    ['of a third person, nobody known', UNA, NOBODY, 'them'],
    ['of a third person, by name alone', 'Una Weber', { me: 'sam@harbour.example', them: INES }, 'them'],
    ['of a third person whom the draft goes to as well', UNA, { ...BOTH, theirs: [UNA] }, 'them'],
    ['mine, by an alias', 'desk@harbour.example', { ...BOTH, aliases: ['desk@harbour.example'] }, 'me'],
    ['mine, by an alias in another house', 'sam@okafor.example', { ...BOTH, aliases: ['sam@okafor.example'] }, 'me'],
    ['of a colleague in the house of an alias', 'bo@okafor.example', { ...BOTH, aliases: ['s@okafor.example'] }, 'me'],
    ['theirs, through a list', via('Ines Duarte'), { me: SAM, them: LIST }, 'them'],
    ['of a third person, through a list', via('Una Weber'), { me: SAM, them: LIST }, 'them'],
    ['mine, through a list', via('Sam Okafor'), { me: SAM, them: LIST }, 'me'],
    ['of a third person, through a list, the account unknown', via('Una Weber'), { me: '', them: LIST }, 'them'],
    ['nobody’s: the newest', '', { me: '', them: INES }, 'them'],
  ])('%s', (_whose, author, people, side) => {
    expect(sideOf(author, people, 0)).toBe(side);
  });

  test('nobody’s: the one before the newest', () => expect(sideOf('', NOBODY, 1)).toBe('me'));
});

describe('a thread where the account is unknown', () => {
  const told = (authors: readonly string[], people: People): string =>
    sided(
      authors.map((author) => ({ author })),
      people,
    )
      .map(({ from, unsure }) => (unsure ? `${from}?` : from))
      .join(' ');
  const INES_ALONE: People = { me: '', them: INES };

  test.each<[string, readonly string[], People, string]>([
    ['the only other writes', [SAM, INES], INES_ALONE, 'me them'],
    ['with a colleague of theirs', [SAM, TOM, INES], INES_ALONE, 'me them them'],
    ['with a colleague of one’s own', [SAM, INES, ADA], INES_ALONE, 'me them me'],
    ['with one more of theirs in another house', [SAM, INES, UNA], { ...INES_ALONE, theirs: [UNA] }, 'me them them'],
    ['of two others nobody can tell who writes', [SAM, INES, UNA], INES_ALONE, 'them? them them?'],
    [
      'only names, and an account of the same',
      ['Sam Okafor', 'Ines Duarte', 'Una Weber'],
      { me: 'sam@harbour.example', them: 'ines@joinery.example' },
      'me them them',
    ],
    ['only a name, and another account', ['Sam Okafor', INES], { me: 'desk@harbour.example', them: INES }, 'me them'],
    ['who has another address is not the account', [UNA, INES], { me: 'sam@harbour.example', them: INES }, 'them them'],
    [
      'within one house, one by a name alone, the other side unknown',
      ['Sam Okafor', ADA],
      { me: 'desk@harbour.example', them: '' },
      'me them',
    ],
    ['a list of two, to which the draft goes', [via('Sam'), via('Ines')], { me: '', them: LIST }, 'them? them?'],
    ['nothing tells: the last is theirs', [SAM, INES], NOBODY, 'me? them?'],
    ['nothing tells, nobody is named', ['', ''], NOBODY, 'me them'],
  ])('%s', (_who, authors, people, sides) => {
    expect(told(authors, people)).toBe(sides);
  });

  test.each<[string, readonly string[], readonly string[], string | undefined]>([
    ['the only one it does not go to', [SAM, INES], [INES], SAM],
    ['no colleague of theirs', [TOM, INES], [INES], undefined],
    ['none of two houses', [SAM, UNA, INES], [INES], undefined],
    ['nobody where it goes to nobody', [SAM], [], undefined],
  ])('the writer of a draft is %s', (_who, authors, recipients, writer) => {
    expect(writerAmong(authors, recipients)).toBe(writer);
  });
});
