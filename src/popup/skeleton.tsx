import { say } from '../texts/say.ts';

/** The shape of what comes. The same stands in index.html, so that it is painted before any script runs. */
export function Skeleton() {
  return (
    <div class="skeleton">
      <h1 class="unseen">{say('popup_reading')}</h1>
      <div class="bone bone-title" />
      <div class="bone bone-short" />
      <div class="bone bone-box" />
      <div class="bone" />
      <div class="bone" />
      <div class="bone bone-short" />
    </div>
  );
}
