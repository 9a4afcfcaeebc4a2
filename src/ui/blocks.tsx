import type { BlockItem } from '../model/standing.ts';
import { say } from '../texts/say.ts';
import { capital } from './figures.ts';
import { type OnItem, whenSaid } from './quote-item.tsx';

interface Props {
  readonly blocks: readonly BlockItem[];
  readonly on: OnItem;
}

/** The four building blocks of a working relationship, each with what it rests on and its latest example. */
export function Blocks({ blocks, on }: Props) {
  return (
    <dl class="blocks">
      {blocks.map(({ block, state, says, example }) => (
        <div key={block}>
          <dt>
            <span lang="en">{capital(block)}</span>{' '}
            <span lang="en" class={`state state-${state.replaceAll(' ', '-')}`}>
              {state}
            </span>
          </dt>
          {says && (
            <dd class="quiet" lang="en">
              {says}
            </dd>
          )}
          {example && (
            <dd>
              <button type="button" class="said-there" title={say('show_in_mail')} onClick={() => on.show(example)}>
                <span lang="en">“{example.text}”</span> <small>{whenSaid(example)}</small>
              </button>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
