const LONGEST_NAME = 80;

/** What a control is named, without the keys behind it: "Send (Ctrl+Enter)". */
export function namesOf(control: Element): string[] {
  const icon = control.firstElementChild;
  const told = ['value', 'aria-label', 'title', 'alt'].flatMap((name) =>
    [control, icon].map((each) => each?.getAttribute(name)),
  );
  const text = (control.textContent ?? '').length > LONGEST_NAME ? '' : control.textContent;
  return [...told, text].flatMap(
    (name) =>
      name
        ?.replace(/[([\u202A].*/s, '')
        .replaceAll(/[^\p{L}\d-]+/gu, ' ')
        .trim() || [],
  );
}

export const isNamed = (control: Element, pattern: RegExp): boolean =>
  namesOf(control).some((name) => pattern.test(name));
