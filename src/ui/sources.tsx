import type { Evidence } from '../model/evidence.ts';
import { say } from '../texts/say.ts';

/** Where a claim comes from: what was found, and what that does not show. */
export function Sources({ sources }: { sources: readonly Evidence[] }) {
  return (
    <dl class="sources" lang="en">
      {sources.map(({ cite, found, limits }) => (
        <div key={cite}>
          <dt>{cite}</dt>
          <dd>{found}</dd>
          <dd class="limits">
            <strong lang={say('language')}>{say('source_limits')}</strong> {limits}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** The same behind a fold. */
export function Why({ sources }: { sources: readonly Evidence[] }) {
  if (sources.length === 0) return null;
  return (
    <details class="why">
      <summary>{say('why')}</summary>
      <Sources sources={sources} />
    </details>
  );
}
