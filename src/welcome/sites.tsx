import { WEBMAILS } from '../browser/webmails.ts';

/** Where Parley starts by itself, and how to have it anywhere else. */
export function Sites() {
  return (
    <section class="sites" aria-labelledby="sites">
      <h2 id="sites">Where it starts by itself</h2>
      <ul>
        {WEBMAILS.map(({ name, hosts }) => (
          <li key={name}>
            <strong>{name}</strong> <span>{hosts.join(', ')}</span>
          </li>
        ))}
      </ul>
      <p>
        Your mail is somewhere else? Open it, press the Parley button in the toolbar, and choose “Use Parley on this
        site”. The browser asks you for that one site and no other.
      </p>
    </section>
  );
}
