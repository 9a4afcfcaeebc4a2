import { ask } from '../browser/native.ts';

/** The skeleton is on the screen: now the worker wakes while this page reads its own script. */
function start(): void {
  // Asked for nothing but to wake it, which takes longer than all else here.
  void ask('wishes').catch(() => null);
  void import('./index.tsx');
}

// A page that nobody sees is given no frame.
if (document.visibilityState === 'hidden') start();
else requestAnimationFrame(() => setTimeout(start));
