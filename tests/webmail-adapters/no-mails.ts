const REPLY = '<button>Reply</button>';
const FORWARD = '<button>Forward</button>';

/** Pages with people, dates and words on them that are no mail; the controls of one stand on most of them. */
export const NO_MAILS: Readonly<Record<string, string>> = {
  'a shop, with reviews': `<h1>Oak desk</h1><p>EUR 295</p>${REPLY}<article><b>Ines Duarte</b> <time datetime="2026-11-16">16 Nov 2026</time><p>Sturdy, and it came in two days.</p></article>`,
  'a wiki, with who changed it': `<h1>Desks</h1><table><tr><th>Date</th><td>16 November 2026</td></tr><tr><th>Author</th><td>Ines Duarte</td></tr></table><p>A desk is a table for writing.</p>`,
  'a forum': `<h1>Which desk?</h1><div class="post"><a href="/u/ines">Ines</a> <time datetime="2026-11-16T10:00:00Z">Nov 16</time><div>I would take the oak.</div>${REPLY}<button>Quote</button></div>`,
  'a forum that shows addresses': `<div class="post"><a href="mailto:ines@joinery.example">Ines</a> <time datetime="2026-11-16T10:00:00Z">Nov 16</time><div>I would take the oak.</div>${REPLY}</div>`,
  'an article, with its author’s address and the day': `<h1>Oak is back</h1><p class="byline">By <a href="mailto:ines@news.example">Ines Duarte</a>, <time datetime="2026-11-16">16 November 2026</time></p><p>Desks of oak sell again.</p><a>Share</a><a>Forward to a friend</a>`,
  'a journey': `<dl><dt>From</dt><dd>Berlin</dd><dt>To</dt><dd>Lisbon</dd><dt>Date</dt><dd>16 November 2026</dd></dl><p>Your train leaves at nine.</p>${REPLY}${FORWARD}`,
  'an appointment, with who called it': `<dl><dt>From</dt><dd>16 Nov 2026 10:00</dd><dt>To</dt><dd>16 Nov 2026 11:00</dd><dt>Date</dt><dd>16 November 2026</dd><dt>Subject</dt><dd>Desks</dd></dl><p>Bring samples.</p>${REPLY}${FORWARD}`,
  'prices from and to': `<label>From:</label> <span>EUR 200</span> <label>To:</label> <span>EUR 300</span> <label>Date:</label> <span>16 Nov 2026</span><p>Forty desks in stock.</p>${REPLY}`,
  'an invoice': `<table><tr><th>From</th><td>Duarte Joinery &lt;billing@joinery.example&gt;</td></tr><tr><th>To</th><td>sam@harbour.example</td></tr><tr><th>Date</th><td>16 Nov 2026</td></tr></table><p>Forty desks at EUR 295.</p><button>Pay</button>`,
  'a page about mail': `<p>A mail begins with lines like these:</p><pre>From: ines@joinery.example\nTo: sam@harbour.example\nDate: Mon, 16 Nov 2026 14:28\nSubject: Desks</pre><p>Then come its words.</p>${REPLY}${FORWARD}`,
  'a list of mails': `<button>Reply</button><button>Forward</button><table><tr><th>From</th><th>Subject</th><th>Date</th></tr>
    <tr><td><span title="ines@joinery.example">Ines Duarte</span></td><td>Desks</td><td>16 Nov 2026</td></tr>
    <tr><td><span title="tom@joinery.example">Tom Reis</span></td><td>Chairs</td><td>15 Nov 2026</td></tr></table><p>2 mails, 40 MB used of 1 GB</p>`,
  'a form to write a mail': `<form><label>From</label> <select><option>sam@harbour.example</option></select><label>To</label> <input value="ines@joinery.example"><label>Date</label> <input value="16 Nov 2026"><label>Subject</label> <input value="Desks"></form><p>Saved as a draft.</p>${REPLY}${FORWARD}`,
  'a list of people': `<button>Reply</button><button>Forward</button><ul><li><a href="mailto:ines@joinery.example">Ines</a> since 16 Nov 2024</li><li><a href="mailto:tom@joinery.example">Tom</a> since 1 May 2025</li></ul>`,
};
