import { type SectionId, SECTIONS } from './sections.ts';

export function Navigation({ current }: { readonly current: SectionId }) {
  return (
    <nav aria-label="Options">
      <ul>
        {SECTIONS.map(({ id, name }) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === current ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
