import messages from '../_locales/en/messages.json' with { type: 'json' };

interface Message {
  readonly message: string;
  readonly placeholders?: Readonly<Record<string, { readonly content: string }>>;
}
const texts: Readonly<Record<string, Message>> = messages;

/** Fills a text as browsers do: `$NAME$` stands for a content such as `$1`, the first value. */
function getMessage(key: string, values: readonly string[] = []): string {
  const { message = '', placeholders = {} } = texts[key] ?? {};
  return message
    .replaceAll(/\$(\w+)\$/g, (_, name: string) => placeholders[name.toLowerCase()]?.content ?? '')
    .replaceAll(/\$(\d)/g, (_, place: string) => values[Number(place) - 1] ?? '');
}

// Components say what they say through the browser. Where there is no extension around them, English stands in.
const i18n = { getMessage, getUILanguage: () => 'en-US' };
Object.assign(globalThis, { chrome: { ...globalThis.chrome, i18n } });
