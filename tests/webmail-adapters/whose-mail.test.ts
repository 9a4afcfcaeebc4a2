// @vitest-environment happy-dom
import { afterEach, describe, expect, test } from 'vitest';
import '../../src/content/open-mails.ts';
import generic from '../../src/webmail/generic.ts';
import { show } from './claims.ts';

const SAM = { name: 'Sam Okafor', address: 'sam@harbour.example' };
const INES = { name: 'Ines Duarte', address: 'ines@joinery.example' };
const TOM = { name: 'Tom Reis', address: 'tom@joinery.example' };
type Person = typeof SAM;

/** A mail as webmails show it open. */
const mail = (by: Person, words = 'Our budget is 260.', date = '2026-11-16T14:28:00Z'): string =>
  `<article><div class="head"><span title="${by.address}">${by.name}</span> <time datetime="${date}">Monday</time></div><div class="words"><p>${words}</p></div></article>`;
const page = (around: string, mails: string, behind = ''): string =>
  `${around}<main><button>Reply</button><button>Forward</button><h2>Forty desks</h2>${mails}</main>${behind}`;
const told = (): string[] => generic.thread(document, null).map(({ from, unsure }) => (unsure ? `${from}?` : from));

afterEach(() => {
  document.title = '';
  document.documentElement.lang = 'en';
  window.location.hash = '';
});

describe('a mail of one’s own that is open alone is one’s own, by what the page shows of the account', () => {
  test.each([
    ['in the bar at the top', '<header><span>sam@harbour.example</span></header>'],
    ['with the name before it', '<header><b>Sam Okafor</b> <i>(sam@harbour.example)</i></header>'],
    ['in the side bar', '<aside><h4>Sam Okafor</h4><span>sam@harbour.example</span></aside>'],
    ['above the folders', '<nav><div>sam@harbour.example</div><ul><li>Inbox <b>2</b></li><li>Sent</li></ul></nav>'],
    [
      'as what its menu is called',
      '<div><button class="user-menu" title="Sam Okafor (sam@harbour.example)"></button></div>',
    ],
    ['as what its picture is called', '<div id="account"><img alt="sam@harbour.example"></div>'],
    ['beside the way out', '<div><span>sam@harbour.example</span> <a href="/logout">Log out</a></div>'],
    ['beside the way out, in French', '<div><p>sam@harbour.example</p><p><button>Se déconnecter</button></p></div>'],
    ['one of several accounts', '<nav><p>desk@harbour.example</p><p>sam@harbour.example</p></nav>'],
    [
      'and a list of mails stands beside it',
      `<header>sam@harbour.example</header><ul><li><a title="ines@joinery.example">Ines</a> <i>16 Nov</i></li></ul>`,
    ],
  ])('%s', (_where, around) => {
    show(page(around, mail(SAM)));
    expect(told()).toEqual(['me']);
    show(page(around, mail(INES)));
    expect(told()).toEqual(['them']);
  });

  test('in the title, behind a point or a colon', () => {
    document.title = 'Inbox (2) • sam@harbour.example :: Webmail';
    show(page('', mail(SAM)));
    expect(told()).toEqual(['me']);
  });

  test.each(['me', 'Me', 'ich', 'moi', 'yo', 'io', 'eu', 'ik', 'я', '自分'])(
    'the page calls its writer "%s"',
    (name) => {
      show(page('', mail({ ...SAM, name }) + mail(INES)));
      expect(told()).toEqual(['me', 'them']);
    },
  );
});

describe('by the folder that is open', () => {
  test.each([
    [
      'a chosen line of a tree',
      '<ul role="tree"><li role="treeitem">Inbox</li><li role="treeitem" aria-selected="true">Sent (3)</li></ul>',
    ],
    [
      'a link that is where one is',
      '<nav><a href="#in">Posteingang</a><a href="#out" aria-current="page">Gesendet</a></nav>',
    ],
    [
      'what is called selected',
      '<ul><li class="folder">Boîte de réception</li><li class="folder selected">Messages envoyés</li></ul>',
    ],
    ['what is called active', '<div class="active"><span>Elementos enviados</span></div>'],
  ])('Sent is %s', (_how, around) => {
    show(page(around, mail(SAM)));
    expect(told()).toEqual(['me']);
  });

  test.each(['#/mailbox/Sent', '#mbox=INBOX.Sent&uid=4', '#!/folder/Sent%20Items/12'])(
    'the address of the page names it: %s',
    (hash) => {
      window.location.hash = hash;
      show(page('', mail(SAM)));
      expect(told()).toEqual(['me']);
    },
  );

  test('the inbox: theirs, without doubt', () => {
    show(page('<nav><a aria-current="page">Inbox</a><a>Sent</a></nav>', mail(INES)));
    expect(told()).toEqual(['them']);
  });

  test('two writers in the folder for what was sent: nobody can tell which', () => {
    show(page('<nav><a aria-current="page">Sent</a></nav>', mail(SAM) + mail(INES)));
    expect(told()).toEqual(['me?', 'them?']);
  });
});

describe('several people', () => {
  const header = '<header>sam@harbour.example</header>';
  test('everybody else is the other side, whatever their house', () => {
    const other = { name: 'Una Weber', address: 'una@freight.example' };
    show(page(header, mail(INES) + mail(SAM) + mail(other)));
    expect(told()).toEqual(['them', 'me', 'them']);
  });
  test('a colleague of one’s own is on one’s side', () => {
    show(page(header, mail(INES) + mail({ name: 'Ada', address: 'ada@harbour.example' })));
    expect(told()).toEqual(['them', 'me']);
  });
  test('a list writes its own address behind the names of those who write to it', () => {
    const list = 'desks@lists.example';
    const via = (name: string): Person => ({ name: `${name} via Desks`, address: list });
    const from =
      '<form><label>From <select name="from"><option>Sam Okafor &lt;sam@harbour.example&gt;</option></select></label></form>';
    show(page(from, mail(via(INES.name)) + mail(via(SAM.name))));
    expect(told()).toEqual(['them', 'me']);
  });
});

describe('beside a reply', () => {
  const reply = `<form><input name="to" value="Ines Duarte &lt;ines@joinery.example&gt;"><input name="cc" value="tom@joinery.example"><input name="subject" value="Re: Forty desks"><textarea></textarea><button>Send</button></form>`;
  const beside = (): string[] =>
    generic
      .thread(document, generic.composers(document)[0] ?? null)
      .map(({ from, unsure }) => (unsure ? `${from}?` : from));

  test('whoever it does not go to is its writer', () => {
    show(page('', mail(SAM) + mail(INES), reply));
    expect(beside()).toEqual(['me', 'them']);
  });
  test('that shows no subject of its own, below the mails it answers', () => {
    show(page('', mail(SAM) + mail(INES), reply.replace(/<input name="subject"[^>]*>/, '')));
    expect(beside()).toEqual(['me', 'them']);
  });
  test('a new mail that has no subject yet answers nothing', () => {
    show(page('', mail(SAM) + mail(INES), reply.replace('Re: Forty desks', '')));
    expect(beside()).toEqual([]);
  });
  test('to the same person once more, below one’s own last mail', () => {
    show(page('', mail(INES) + mail(SAM), reply));
    expect(beside()).toEqual(['them', 'me']);
  });
  test('a colleague of theirs in copy is theirs', () => {
    show(page('', mail(TOM) + mail(SAM) + mail(INES), reply));
    expect(beside()).toEqual(['them', 'me', 'them']);
  });
});

describe('where nothing tells, the last mail is taken for theirs and said to be so', () => {
  test.each([
    ['the page names nobody', ''],
    ['it names another person beside the mail', '', '<aside class="user-details">ines@joinery.example</aside>'],
    [
      'a list of mails names the writers',
      '<nav><ul><li><a title="ines@joinery.example"><span>Ines</span><span>Nov 16</span></a></li></ul></nav>',
    ],
    ['a list of people does', '<nav><ul><li><a title="ines@joinery.example">Ines Duarte</a></li></ul></nav>'],
    ['it names both', '<header>sam@harbour.example ines@joinery.example</header>'],
    [
      'a mail is about an account',
      '',
      '',
      'My account: <span class="account">ines@joinery.example</span> <a>Log out</a>',
    ],
  ])('%s', (_why, around, behind = '', words = 'We can do 295.') => {
    show(page(around, mail(SAM, 'Our budget is 260.') + mail(INES, words), behind));
    expect(told()).toEqual(['me?', 'them?']);
  });
});
