import type { ComponentChildren } from 'preact';
import type { Item, ItemKind, Quote } from '../model/standing.ts';
import { say } from '../texts/say.ts';
import { shortDay } from './dates.ts';

/** What a person can do with an item of the summary. */
export interface OnItem {
  /** Leads to its sentence in the page. */
  readonly show: (quote: Quote) => void;
  /** It is wrong; null where nothing is remembered of it. */
  readonly notSo: ((kind: ItemKind, quote: Quote) => void) | null;
}

interface Props {
  readonly kind: ItemKind;
  readonly item: Item;
  readonly on: OnItem;
  /** What is known of it, in a few words. */
  readonly children?: ComponentChildren;
  /** What else can be done with it. */
  readonly beside?: ComponentChildren;
}

/** When and where something was written: "4 May", "draft". */
export const whenSaid = ({ message, date }: Item): string =>
  message === 'draft' ? say('in_your_draft') : shortDay(date);

/** Somebody's words that lead to their place in the page, with what is known of them and a way to say it is not so. */
export function QuoteItem({ kind, item, on, children, beside }: Props) {
  return (
    <li class="item">
      <button type="button" class="said-there" title={say('show_in_mail')} onClick={() => on.show(item)}>
        <span lang="en">{item.text}</span>
      </button>
      <p class="known">
        <span>
          {!item.sure && <Unsure />}
          {item.by}
          {item.by && (children || whenSaid(item)) ? ' · ' : ''}
          {children}
          {children && whenSaid(item) ? ' · ' : ''}
          {whenSaid(item)}
        </span>
        {beside}
        <NotSo kind={kind} quote={item} on={on} />
      </p>
    </li>
  );
}

/** The mark of what words only suggest; what it means is told to the pointer, the keyboard and a screen reader. */
export const Unsure = () => (
  <span class="unsure" role="img" tabIndex={0} aria-label={say('unsure')}>
    ?
  </span>
);

interface NotSoProps {
  readonly kind: ItemKind;
  readonly quote: Quote;
  readonly on: OnItem;
  /** The quote as it is told, where that is in other words. */
  readonly about?: string;
}

export function NotSo({ kind, quote, on: { notSo }, about = quote.text }: NotSoProps) {
  if (!notSo) return null;
  return (
    <button
      type="button"
      class="link not-so"
      onClick={() => notSo(kind, quote)}
      aria-label={say('not_so_about', about)}
    >
      {say('not_so')}
    </button>
  );
}
