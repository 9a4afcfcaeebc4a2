import type { ComponentChildren } from 'preact';

interface Props {
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A screen or a box with one thing to say and what to do about it. */
export function Notice({ title, children }: Props) {
  return (
    <section class="notice">
      <h1>{title}</h1>
      {children}
    </section>
  );
}
