import { Fragment } from 'preact';
import { say } from '../texts/say.ts';

const side = (written: string | undefined): string => say(written === 'ME' ? 'you' : 'they');

/**
 * An example of a rule, "We can do 500. [Take it or leave it].", with the bracketed words marked as the rule marks
 * them. A mail before a reply stands as "THEY: … ME: …".
 */
export function Example({ text }: { text: string }) {
  const turns = text.split(/\s*\b(THEY|ME):\s*/);
  return (
    <>
      {turns[0] !== '' && <Bracketed text={turns[0] ?? ''} />}
      {turns.map(
        (written, index) =>
          index % 2 === 1 && (
            <p key={index}>
              <strong>{side(written)}: </strong>
              <Bracketed text={turns[index + 1] ?? ''} />
            </p>
          ),
      )}
    </>
  );
}

function Bracketed({ text }: { text: string }) {
  return text
    .split(/\[([^\]]*)\]/)
    .map((part, index) =>
      index % 2 === 1 ? <mark key={index}>{part}</mark> : <Fragment key={index}>{part}</Fragment>,
    );
}
