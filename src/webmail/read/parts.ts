import {
  attributionIn,
  depthOf,
  type Found,
  type Heading,
  headersAt,
  joinAttributions,
  readAttribution,
  unquoted,
} from './headings.ts';

/** A mail out of a text, before we know whose it is. */
export interface Part extends Heading {
  /** Without the "> " it was quoted with. */
  readonly lines: readonly string[];
}

const NOBODY: Heading = { author: '', date: '', subject: '' };

/**
 * A text and the mails it quotes, the newest first: every line stands in one of them, save what introduces a mail.
 * `text` quotes with "> ", one deeper for each older mail, or runs on below "On …, X wrote:" or the "From: … Sent: …"
 * lines of Outlook. The first part is what stands above all that, by nobody named and perhaps empty.
 */
export function partsOf(text: string, language = ''): [Part, ...Part[]] {
  const parts = new Parts();
  const lines = joinAttributions(text.split(/\r?\n/));
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? '';
    const found = headersAt(lines, index, language) ?? attributionAt(lines, index, language);
    const depth = depthOf(line);
    if (!found) {
      parts.add(depth, unquoted(line));
      continue;
    }
    index += found.count - 1;
    const below = depthBelow(lines, index);
    if (below > depth) parts.open(below, found.heading);
    else parts.runOn(depth, found.heading);
  }
  return parts.newestFirst();
}

function attributionAt(lines: readonly string[], index: number, language: string): Found | null {
  const line = unquoted(lines[index] ?? '').trim();
  // Blank lines introduce nothing, and looking below each of them would take long.
  const words = line && attributionIn(line, depthBelow(lines, index) > depthOf(lines[index] ?? ''));
  return words ? { heading: readAttribution(words, language), count: 1 } : null;
}

/** How deep the next words are quoted, 0 where none come. */
function depthBelow(lines: readonly string[], index: number): number {
  for (let at = index + 1; at < lines.length; at++) {
    const line = lines[at] ?? '';
    if (unquoted(line).trim() !== '') return depthOf(line);
  }
  return 0;
}

interface Open extends Part {
  readonly depth: number;
  readonly lines: string[];
}

class Parts {
  private readonly top: Open = { ...NOBODY, depth: 0, lines: [] };
  private readonly all: Open[] = [];
  /** By depth: where the next line of that depth goes. */
  private readonly current: Open[] = [this.top];
  /** How much deeper everything is since a mail ran on unquoted. */
  private base = 0;

  open(depth: number, heading: Heading): Open {
    const at = this.base + depth;
    const part: Open = { ...heading, depth: at, lines: [] };
    this.current.length = Math.min(this.current.length, at);
    this.current[at] = part;
    this.all.push(part);
    return part;
  }

  runOn(depth: number, heading: Heading): void {
    this.base += 1;
    this.open(depth, heading);
  }

  add(depth: number, words: string): void {
    const part = this.current[this.base + depth] ?? this.open(depth, NOBODY);
    part.lines.push(words);
  }

  newestFirst(): [Part, ...Part[]] {
    return [this.top, ...this.all.toSorted((a, b) => a.depth - b.depth)];
  }
}
