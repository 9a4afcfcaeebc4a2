/** A text in which `words` to be typed and **names** stand out, so that a translator can place them. */
export function Emphasised({ text }: { readonly text: string }) {
  return text.split(/(`[^`]+`|\*\*.+?\*\*)/).map((part, index) => {
    if (index % 2 === 0) return part;
    return part.startsWith('`') ? <code>{part.slice(1, -1)}</code> : <strong>{part.slice(2, -2)}</strong>;
  });
}
