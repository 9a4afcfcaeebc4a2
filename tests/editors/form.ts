/** A page with a mail's form around `editor`, an HTML fragment; scripts in it run. */
export const mailForm = (editor: string): string => `<!doctype html><meta charset="utf-8"><title>Mail</title>
  <style>body { font: 16px sans-serif; height: 3000px } textarea, [contenteditable] { width: 420px }</style>
  <form onsubmit="return false">
    <p><input name="to" aria-label="To" value="Ines Duarte &lt;ines@joinery.example&gt;"></p>
    <p><input name="subject" aria-label="Subject" value="Re: Forty desks"></p>
    <div id="slot">${editor}</div>
    <button>Send</button>
  </form>`;

/** What stands in the form to start an editor of tests/editors/pages with a draft in it; the page serves their bundle. */
export function started(kind: string, html: string): string {
  const draft = JSON.stringify({ kind, html });
  return `<script type="application/json" id="draft">${draft}</script><script type="module" src="index.js"></script>`;
}
