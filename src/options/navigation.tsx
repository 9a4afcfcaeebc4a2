import { say } from '../texts/say.ts';
import { type SectionId, SECTIONS } from './sections.ts';

export function Navigation({ current }: { readonly current: SectionId }) {
  return (
    <nav aria-label={say('popup_options')}>
      <ul>
        {SECTIONS.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
              {say(name)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
