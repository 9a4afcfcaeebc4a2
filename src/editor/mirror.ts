import { editBetween } from './shift.ts';

// What decides where a line breaks and where a letter stands.
const COPIED = [
  'border-width',
  'padding',
  'font',
  'font-kerning',
  'font-feature-settings',
  'font-variation-settings',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'text-align',
  'text-indent',
  'text-transform',
  'tab-size',
  'direction',
  'overflow-wrap',
  'word-break',
  'white-space',
  'hyphens',
] as const;

/** The text of a textarea laid out once more over it, unseen, so that stretches of it have a place on the screen. */
export class Mirror {
  private readonly host: HTMLElement;
  private readonly sheet: HTMLElement;
  private readonly text: Text;
  private readonly stopped = new AbortController();
  private readonly resized: ResizeObserver;
  private frame = 0;

  constructor(private readonly textarea: HTMLTextAreaElement) {
    const { document, view } = placeOf(textarea);
    this.host = document.createElement('parley-mirror');
    this.host.style.cssText = 'all:initial;position:fixed;overflow:hidden;pointer-events:none;z-index:2147483646';
    this.host.ariaHidden = 'true';
    this.sheet = document.createElement('div');
    this.text = document.createTextNode('');
    this.sheet.append(this.text);
    this.host.attachShadow({ mode: 'open' }).append(this.sheet);
    (textarea.closest('dialog[open]') ?? document.documentElement).append(this.host);
    const { signal } = this.stopped;
    const follow = (): void => this.follow();
    textarea.addEventListener('input', () => this.writeSoon(), { signal, passive: true });
    textarea.addEventListener('scroll', follow, { signal, passive: true });
    view?.addEventListener('scroll', follow, { signal, passive: true, capture: true });
    view?.addEventListener('resize', follow, { signal, passive: true });
    this.resized = new ResizeObserver(() => this.layOut());
    // What grows above it moves it.
    for (const element of [textarea, document.body]) this.resized.observe(element);
    this.layOut();
  }

  /** A range over UTF-16 offsets of `text`, which is what the textarea holds now. */
  range(text: string, start: number, end: number): Range {
    this.write(text);
    this.follow();
    const range = this.host.ownerDocument.createRange();
    range.setStart(this.text, start);
    range.setEnd(this.text, end);
    return range;
  }

  /** Only what changed is changed: the ranges around it move along. */
  write(text: string): void {
    const edit = editBetween(this.text.data, text);
    if (!edit) return;
    const { start, end, inserted } = edit;
    this.text.replaceData(start, end - start, text.slice(start, start + inserted));
  }

  remove(): void {
    this.stopped.abort();
    cancelAnimationFrame(this.frame);
    this.resized.disconnect();
    this.host.remove();
  }

  /** Before the next frame is drawn, so that no mark lags behind the letters while one types. */
  private writeSoon(): void {
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      this.write(this.textarea.value);
    });
  }

  private layOut(): void {
    const style = placeOf(this.textarea).view?.getComputedStyle(this.textarea);
    if (!style) return;
    for (const name of COPIED) this.sheet.style.setProperty(name, style.getPropertyValue(name));
    this.sheet.style.cssText += ';box-sizing:border-box;color:transparent;border-style:solid';
    this.follow();
  }

  private follow(): void {
    const box = this.textarea.getBoundingClientRect();
    const { style, parentElement } = this.host;
    // The box is in pixels of the screen, a style in those of a zoomed page.
    const zoom = zoomOf(this.textarea);
    style.setProperty('zoom', String(zoom / zoomOf(parentElement)));
    style.left = `${box.left / zoom}px`;
    style.top = `${box.top / zoom}px`;
    style.width = `${box.width / zoom}px`;
    style.height = `${box.height / zoom}px`;
    this.sheet.style.width = `${box.width / zoom - this.scrollbar()}px`;
    this.sheet.style.transform = `translate(${-this.textarea.scrollLeft}px, ${-this.textarea.scrollTop}px)`;
  }

  // Lines wrap before it. Less than two pixels are what rounding leaves.
  private scrollbar(): number {
    const { borderLeftWidth, borderRightWidth } = this.sheet.style;
    const { offsetWidth, clientWidth } = this.textarea;
    const width = offsetWidth - clientWidth - parseFloat(borderLeftWidth) - parseFloat(borderRightWidth);
    return width < 2 ? 0 : Math.round(width);
  }
}

/** By how much CSS enlarges an element; browsers that cannot tell (Chromium before 128) count as not at all. */
const zoomOf = (element: (Element & { readonly currentCSSZoom?: number }) | null): number =>
  element?.currentCSSZoom ?? 1;

function placeOf(textarea: HTMLTextAreaElement) {
  const document = textarea.ownerDocument;
  return { document, view: document.defaultView };
}
