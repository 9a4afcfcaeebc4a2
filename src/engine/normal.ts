/**
 * The same text with typographic variants made plain: curly quotes, accents used as apostrophes, exotic blanks.
 * Every character is replaced by exactly one UTF-16 unit, so offsets hold in both texts.
 */
export function normal(text: string): string {
  return text
    .replace(/[‘’‛ʼ′`´]/g, "'")
    .replace(/[“”„‟«»]/g, '"')
    .replace(/[\u00a0\u2000-\u200c\u200e\u200f\u202f\u2060\ufeff\t\r]/g, ' ');
}
