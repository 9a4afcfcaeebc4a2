import { WEBMAILS } from '../browser/webmails.ts';
import { say } from '../texts/say.ts';

/** Where Parley starts by itself, and how to have it anywhere else. */
export function Sites() {
  return (
    <section class="sites" aria-labelledby="sites">
      <h2 id="sites">{say('sites_title')}</h2>
      <ul>
        {WEBMAILS.map(({ name, hosts }) => (
          <li key={name}>
            <strong>{name}</strong> <span>{hosts.join(', ')}</span>
          </li>
        ))}
      </ul>
      <p>{say('sites_elsewhere', say('elsewhere_use'))}</p>
      <p>
        <a href="/src/options/index.html#how">{say('how_link')}</a>
      </p>
    </section>
  );
}
