const TO = '<label>To <input name="to" value="ines@joinery.example"></label>';
const SEND = '<button>Send</button>';
const INES = '<span title="ines@joinery.example">Ines Duarte</span>';
const ACTIONS = '<button>Reply</button><button>Forward</button>';

/** Pages on which something is written, beside an address and what sends, that is no mail. */
export const NO_DRAFTS: Readonly<Record<string, string>> = {
  'a note of the helpdesk, beside a reply to the customer that is closed': `<main><article>${INES} <time>16 Nov</time><p>The desk wobbles.</p>${ACTIONS}</article>
    <div class="ticket"><form hidden style="display: none">${TO}<textarea></textarea>${SEND}</form><form><textarea placeholder="Note for the team"></textarea><button>Send note</button>${SEND}</form></div></main>`,
  'a dialog to share a page': `<header><input type="search" aria-label="Search"></header><main><h1>Forty desks</h1><p>Oak, EUR 295.</p></main>
    <div class="overlay"><h2>Share</h2>${TO}<textarea placeholder="Message"></textarea>${SEND}<ul><li>tom@joinery.example can edit</li></ul></div>`,
  'a dialog to share a page whose comments can be answered': `<main><h1>Forty desks</h1><section>${INES} <time>16 Nov</time><p>Oak?</p><button>Reply</button></section></main>
    <div class="overlay"><h2>Share</h2>${TO}<textarea placeholder="Message"></textarea>${SEND}</div>`,
  'a dialog to share something of a mailbox, over a mail': `<main><article>${ACTIONS}${INES} <time>16 Nov</time><p>Oak?</p></article>
    <div role="dialog"><h2>Share your calendar</h2>${TO}<textarea placeholder="Message"></textarea>${SEND}</div></main>`,
  'a contract to be signed': `<main><h1>Contract 12</h1><ol><li>ines@joinery.example, sent 16 Nov 2026 10:31</li></ol>
    <form>${TO}<textarea aria-label="Message to the signer"></textarea>${SEND}</form></main>`,
  'a chat': `<main><header>${TO}</header><ol><li>${INES} <time>10:31</time><p>295?</p><button>Reply</button></li></ol>
    <footer><div contenteditable="true" aria-label="Write a message"></div>${SEND}</footer></main>`,
};
