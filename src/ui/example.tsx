import { Fragment } from 'preact';
import { turnsOf } from '../model/example.ts';
import { say } from '../texts/say.ts';

/**
 * An example of a rule, "We can do 500. [Take it or leave it].", with the bracketed words marked as the rule marks
 * them. A mail before a reply stands as "THEY: … ME: …", with its day where it tells one.
 */
export function Example({ text }: { text: string }) {
  const turns = turnsOf(text);
  if (turns.length === 0) return <Bracketed text={text} />;
  return turns.map(({ side, day, text: written }, index) => (
    <p key={index}>
      <strong>
        {say(side === 'me' ? 'you' : 'they')}
        {day && `, ${day}`}:{' '}
      </strong>
      <Bracketed text={written} />
    </p>
  ));
}

function Bracketed({ text }: { text: string }) {
  return text
    .split(/\[([^\]]*)\]/)
    .map((part, index) =>
      index % 2 === 1 ? <mark key={index}>{part}</mark> : <Fragment key={index}>{part}</Fragment>,
    );
}
