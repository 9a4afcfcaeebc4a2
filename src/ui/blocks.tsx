import type { Block } from '../model/rule.ts';
import type { BlockItem, ItemKind } from '../model/standing.ts';
import { say } from '../texts/say.ts';
import { NotSo, type OnItem, whenSaid } from './quote-item.tsx';

const NAMES = {
  'two-way communication': 'block_two_way',
  "commitment to the other side's interests": 'block_their_interests',
  reliability: 'block_reliability',
  respect: 'block_respect',
} as const satisfies Record<Block, string>;

/** What a block rests on, from its counts. */
const RESTS_ON: Readonly<Record<Block, (one?: number, other?: number, third?: number) => string>> = {
  'two-way communication': (mine = 0, theirs = 0, answered = 0) => say('block_says_two_way', mine, theirs, answered),
  "commitment to the other side's interests": (voiced = 0, taken = 0) =>
    voiced === 0 ? say('interests_ask') : say('block_says_interests', voiced, taken),
  reliability: (seen = 0, open = 0, overdue = 0) =>
    seen + open + overdue === 0 ? say('block_says_no_promise') : say('block_says_reliability', seen, open, overdue),
  respect: (warm = 0, sharp = 0) => say('block_says_respect', warm, sharp),
};

/** What the example of a block is an item of: ticked off here, it is gone there. */
const SHOWN_BY: Readonly<Record<Block, ItemKind>> = {
  'two-way communication': 'question',
  "commitment to the other side's interests": 'interest',
  reliability: 'promise',
  respect: 'tone',
};

interface Props {
  readonly blocks: readonly BlockItem[];
  readonly on: OnItem;
}

/** The four building blocks of a working relationship, each with what it rests on and its latest example. */
export function Blocks({ blocks, on }: Props) {
  return (
    <dl class="blocks">
      {blocks.map(({ block, state, counts, example }) => (
        <div key={block}>
          <dt>
            {say(NAMES[block])}{' '}
            <span class={`state state-${state.replaceAll(' ', '-')}`}>
              {say(state === 'seen' ? 'block_seen' : 'block_little_seen')}
            </span>
          </dt>
          {counts.length > 0 && <dd class="quiet">{RESTS_ON[block](...counts)}</dd>}
          {example && (
            <dd>
              <button type="button" class="said-there" title={say('show_in_mail')} onClick={() => on.show(example)}>
                <span lang="en">“{example.text}”</span>
              </button>
              <p class="known">
                <span>{whenSaid(example)}</span>
                <NotSo kind={SHOWN_BY[block]} quote={example} on={on} />
              </p>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
