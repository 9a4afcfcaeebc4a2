import { say } from '../texts/say.ts';
import type { Source } from './card.tsx';

/** Where a claim comes from: what was found, and what that does not show. */
export function Sources({ sources }: { sources: readonly Source[] }) {
  return (
    <dl class="sources" lang="en">
      {sources.map(({ cite, found, limits, url }) => (
        <div key={cite}>
          <dt>
            {url ? (
              <a href={url} target="_blank" rel="noreferrer noopener">
                {cite}
              </a>
            ) : (
              cite
            )}
          </dt>
          <dd>{found}</dd>
          {limits && (
            <dd class="limits">
              <strong lang={say('language')}>{say('source_limits')}</strong> {limits}
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}

/** The same behind a fold. */
export function Why({ sources }: { sources: readonly Source[] }) {
  if (sources.length === 0) return null;
  return (
    <details class="why">
      <summary>{say('why')}</summary>
      <Sources sources={sources} />
    </details>
  );
}
